-- Who says of a name that it is of the dead: a list may be put together from several departments.
alter table dead_person
    add column origin varchar(10) null,
    add constraint dead_origin check (origin is null or origin in ('POLICE', 'HEALTH', 'FUNERAL', 'VILLAGE'));
alter table death_import_row add column origin varchar(60) not null default '';
