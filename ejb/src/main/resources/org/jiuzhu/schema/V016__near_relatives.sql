-- 近亲属备案: officers and village cadres with their declared relatives; who of a household is found in it.
create table kin_entry (
    id              bigint      not null auto_increment primary key,
    township_code   varchar(12) not null,
    village_code    varchar(12) null,
    holder          varchar(60) not null,
    holder_login    varchar(40) null,
    post            varchar(60) not null,
    name            varchar(60) not null,
    identity_number varchar(18) not null,
    relation        varchar(20) not null,
    from_day        date        not null,
    to_day          date        null,
    entered_by      varchar(40) not null,
    entered_at      datetime    not null,
    open_number     varchar(80) generated always as (case when to_day is null then concat(identity_number, '-', holder) else null end) virtual,
    constraint kin_once unique (township_code, open_number),
    constraint kin_township foreign key (township_code) references area (code),
    constraint kin_village foreign key (village_code) references area (code),
    constraint kin_login foreign key (holder_login) references officer (login),
    constraint kin_relation check (relation in ('HOLDER', 'SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'GRANDPARENT', 'GRANDCHILD')),
    constraint kin_days check (to_day is null or to_day >= from_day),
    index kin_by_number (identity_number),
    index kin_by_township (township_code, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table case_kin (
    id           bigint       not null auto_increment primary key,
    case_id      bigint       not null,
    holder       varchar(60)  not null,
    holder_login varchar(40)  null,
    post         varchar(60)  not null,
    relation     varchar(20)  not null,
    person_name  varchar(60)  not null,
    found        varchar(10)  not null,
    found_at     datetime     not null,
    found_by     varchar(40)  not null,
    constraint case_kin_once unique (case_id, holder, person_name),
    constraint case_kin_case foreign key (case_id) references assistance_case (id),
    constraint case_kin_found check (found in ('REGISTER', 'DECLARED')),
    constraint case_kin_relation check (relation in ('HOLDER', 'SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'GRANDPARENT', 'GRANDCHILD')),
    index case_kin_by_case (case_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 100 % of these files are looked at by the bureau.
alter table assistance_case add column near_relative tinyint not null default 0;
