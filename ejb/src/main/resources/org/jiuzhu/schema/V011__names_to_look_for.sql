-- Persons are found by simplified script and by pinyin; a place in a household carries its area and the keys of the
-- name, so that an officer of a township reads an index of the township. The keys are written by the migration after.

alter table person
    add column name_simplified varchar(120) not null default '',
    add column name_initials varchar(120) not null default '',
    add column name_pinyin varchar(120) not null default '';

alter table household_member
    add column township_code varchar(12) not null default '',
    add column village_code varchar(12) not null default '',
    add column name_simplified varchar(120) not null default '',
    add column name_initials varchar(120) not null default '',
    add column name_pinyin varchar(120) not null default '';
update household_member m join household h on h.id = m.household_id
    set m.township_code = h.township_code, m.village_code = h.village_code;
alter table household_member
    alter column township_code drop default,
    alter column village_code drop default,
    add constraint member_place check (township_code = left(village_code, 9)),
    add constraint member_township foreign key (township_code) references area (code),
    add constraint member_village foreign key (village_code) references area (code),
    add index member_by_township_name (township_code, name_simplified, id),
    add index member_by_township_initials (township_code, name_initials, id),
    add index member_by_township_pinyin (township_code, name_pinyin, id),
    add index member_by_village_name (village_code, name_simplified, id),
    add index member_by_village_initials (village_code, name_initials, id),
    add index member_by_name (name_simplified, id),
    add index member_by_initials (name_initials, id),
    add index member_by_pinyin (name_pinyin, id);
