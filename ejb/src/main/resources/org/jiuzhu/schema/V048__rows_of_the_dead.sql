-- Which row of its sheet a name stood in, so that a list can be handed back row by row.
alter table dead_person add column sheet_row int not null default 0;
create index dead_of_import on dead_person (import_id, sheet_row);
