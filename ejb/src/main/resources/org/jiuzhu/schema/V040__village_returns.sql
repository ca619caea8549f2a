-- 村月报: whom each village reports as dead or gone before a month's list, or that there is nobody.
create table village_return (
    id            bigint      not null auto_increment primary key,
    township_code varchar(12) not null,
    village_code  varchar(12) not null,
    -- the list month: reported before that month's list is frozen
    return_month  int         not null,
    names         int         not null,
    reported_by   varchar(40) not null,
    reported_at   datetime    not null,
    on_behalf     tinyint     not null,
    -- how it came to the clerk who entered it
    received_how  varchar(200) not null default '',
    revision      int         not null default 1,
    version       int         not null default 0,
    constraint return_once unique (village_code, return_month),
    constraint return_village foreign key (village_code) references area (code),
    constraint return_place check (township_code = left(village_code, 9)),
    constraint return_names check (names >= 0 and revision >= 1),
    index return_by_township (township_code, return_month, village_code)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table village_return_item (
    id            bigint       not null auto_increment primary key,
    return_id     bigint       not null,
    township_code varchar(12)  not null,
    village_code  varchar(12)  not null,
    return_month  int          not null,
    kind          varchar(10)  not null,
    -- one of the covered persons, or a name with the last places of the number where nobody fits
    person_id     bigint       null,
    name          varchar(60)  not null,
    number_tail   varchar(6)   not null default '',
    happened_on   date         not null,
    from_revision int          not null,
    -- taken back by a correction; it stays to be seen
    until_revision int         null,
    handled_by    varchar(40)  null,
    handled_at    datetime     null,
    handling      varchar(500) null,
    constraint item_return foreign key (return_id) references village_return (id),
    constraint item_person foreign key (person_id) references person (id),
    constraint item_place check (township_code = left(village_code, 9)),
    constraint item_kind check (kind in ('DEATH', 'DEPARTURE')),
    constraint item_revisions check (until_revision is null or until_revision > from_revision),
    constraint item_handled check ((handled_by is null) = (handled_at is null) and (handled_by is null) = (handling is null)),
    index item_of_return (return_id, id),
    index item_by_township (township_code, return_month, handled_at, id),
    index item_by_village (village_code, return_month, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- Who reported it and who corrected it, each time.
create table village_return_revision (
    return_id   bigint       not null,
    revision    int          not null,
    names       int          not null,
    reported_by varchar(40)  not null,
    reported_at datetime     not null,
    reason      varchar(500) not null default '',
    primary key (return_id, revision),
    constraint revision_return foreign key (return_id) references village_return (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
