-- 死亡名单: lists of the dead as other departments send them, each row with what was wrong with it.
create table death_import (
    id          bigint       not null auto_increment primary key,
    file_name   varchar(200) not null,
    content_hash char(64)    not null,
    source      varchar(120) not null,
    imported_by varchar(40)  not null,
    imported_at datetime     not null,
    row_count   int          not null,
    taken       int          not null,
    refused     int          not null,
    repeated    int          not null,
    matched     int          not null,
    constraint death_import_once unique (content_hash),
    constraint death_import_counts check (row_count = taken + refused + repeated and matched >= 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table death_import_row (
    import_id       bigint      not null,
    sheet_row      int         not null,
    name            varchar(60) not null,
    identity_number varchar(30) not null,
    died_on         varchar(30) not null,
    fault           varchar(60) null,
    primary key (import_id, sheet_row),
    constraint death_row_import foreign key (import_id) references death_import (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table dead_person (
    identity_number char(18)    not null primary key,
    name            varchar(60) not null,
    died_on         date        not null,
    import_id       bigint      not null,
    constraint dead_import foreign key (import_id) references death_import (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 预警: what the product notices by itself, once for each person, kind and day.
create table benefit_alert (
    id              bigint       not null auto_increment primary key,
    benefit_id      bigint       null,
    recognition_id  bigint       null,
    person_id       bigint       not null,
    kind            varchar(25)  not null,
    about_on        date         not null,
    township_code   varchar(12)  not null,
    village_code    varchar(12)  not null,
    -- against what it was found: a certificate, a decision, an import, a village's return
    detail          varchar(200) not null,
    raised_at       datetime     not null,
    handled_by      varchar(40)  null,
    handled_at      datetime     null,
    handling        varchar(500) null,
    version         int          not null default 0,
    constraint alert_once unique (benefit_id, person_id, kind, about_on),
    constraint alert_once_recognised unique (recognition_id, person_id, kind, about_on),
    constraint alert_benefit foreign key (benefit_id) references benefit (id),
    constraint alert_recognition foreign key (recognition_id) references recognition (case_id),
    constraint alert_person foreign key (person_id) references person (id),
    constraint alert_of_one check ((benefit_id is null) <> (recognition_id is null)),
    constraint alert_place check (township_code = left(village_code, 9)),
    constraint alert_kind check (kind in ('AGE_16', 'AGE_18', 'AGE_60', 'DISABILITY_CERTIFICATE', 'RECOGNITION', 'TWO_BENEFITS',
        'DEATH_MATCH')),
    constraint alert_handled check ((handled_by is null) = (handled_at is null) and (handled_by is null) = (handling is null)),
    index alert_by_township (township_code, handled_at, kind, id),
    index alert_by_village (village_code, handled_at, id),
    index alert_open (handled_at, kind, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- Who comes of an age within some weeks is asked by day of birth.
alter table person add index person_by_birth (born_on, id);
-- When a certificate of disability runs out, where the certificate says so.
alter table person add column disability_until date null;
alter table person add index person_by_certificate (disability_until, id);

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('ALERT_DAYS', '2018-01-01', 60, '日', '产品约定', 0, '年龄、残疾证、认定到期提前六十日预警，待市民政局确认');
