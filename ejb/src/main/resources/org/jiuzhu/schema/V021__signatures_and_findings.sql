-- 授权书: every adult of the household signs for his or her own data; without all of them no data are asked for.
create table authorisation_signature (
    id             bigint      not null auto_increment primary key,
    declaration_id bigint      not null,
    person_id      bigint      not null,
    signed_on      date        not null,
    guardian       varchar(60) null,
    constraint signature_once unique (declaration_id, person_id),
    constraint signature_declaration foreign key (declaration_id) references declaration (id),
    constraint signature_person foreign key (person_id) references person (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 核对疑点: what the data say besides amounts; each is answered before the opinion is written.
create table check_finding (
    id          bigint       not null auto_increment primary key,
    case_id     bigint       not null,
    round       int          not null,
    kind        varchar(20)  not null,
    text        varchar(500) not null,
    found_at    datetime     not null,
    answer      varchar(500) null,
    answered_by varchar(40)  null,
    answered_at datetime     null,
    constraint finding_case foreign key (case_id) references assistance_case (id),
    constraint finding_kind check (kind in ('BUSINESS', 'VEHICLE', 'HOUSING', 'DEPOSIT', 'PENSION', 'OTHER_BENEFIT', 'REGISTRATION', 'DEATH', 'OTHER')),
    constraint finding_answered check ((answer is null) = (answered_at is null)),
    index finding_of_case (case_id, round)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
