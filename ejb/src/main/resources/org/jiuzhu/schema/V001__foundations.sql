-- The schema of Jiuzhu, in the common subset of MySQL 8 and MariaDB 11.4.
-- Money is in fen (bigint), months are numbers (202611), days are dates, moments are Beijing time.

create table installation (
    id                int         not null primary key,
    demonstration     tinyint     not null default 0,
    clock_offset_days int         not null default 0,
    constraint installation_is_one check (id = 1),
    constraint installation_clock check (clock_offset_days >= 0 and (demonstration = 1 or clock_offset_days = 0))
) default charset = utf8mb4 collate = utf8mb4_general_ci;
insert into installation (id) values (1);

-- ---------------------------------------------------------------- area

create table area (
    code         varchar(12)  not null primary key,
    name         varchar(60)  not null,
    kind         varchar(30)  not null,
    area_level   varchar(10)  not null,
    parent_code  varchar(12)  null,
    is_government tinyint     not null,
    valid_from   date         not null,
    valid_to     date         null,
    source       varchar(120) not null,
    constraint area_parent foreign key (parent_code) references area (code),
    constraint area_level_known check (area_level in ('CITY', 'TOWNSHIP', 'VILLAGE')),
    constraint area_code_length check (
        (area_level = 'CITY' and char_length(code) = 6) or
        (area_level = 'TOWNSHIP' and char_length(code) = 9) or
        (area_level = 'VILLAGE' and char_length(code) = 12)),
    index area_by_parent (parent_code, code)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table calendar_day (
    day    date        not null primary key,
    kind   varchar(15) not null,
    name   varchar(30) not null,
    constraint calendar_day_kind check (kind in ('HOLIDAY', 'MAKEUP_WORKDAY'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- ---------------------------------------------------------------- access

create table officer (
    id            bigint       not null auto_increment primary key,
    login         varchar(40)  not null,
    name          varchar(40)  not null,
    title         varchar(40)  not null,
    password_hash varchar(255) not null,
    area_code     varchar(12)  not null,
    active        tinyint      not null default 1,
    demonstration tinyint      not null default 0,
    version       int          not null default 0,
    constraint officer_login unique (login),
    constraint officer_area foreign key (area_code) references area (code)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table officer_role (
    officer_id bigint      not null,
    role_name  varchar(30) not null,
    primary key (officer_id, role_name),
    constraint officer_role_officer foreign key (officer_id) references officer (id),
    constraint officer_role_known check (role_name in ('CLERK', 'INVESTIGATOR', 'REVIEWER', 'APPROVER', 'TOWNSHIP_HEAD',
        'VILLAGE_AGENT', 'BUREAU_APPROVER', 'BUREAU_SUPERVISOR', 'BUREAU_POLICY', 'BUREAU_SERVICE',
        'VERIFICATION_CENTRE', 'FINANCE', 'BUSINESS_ENVIRONMENT', 'AUDIT_ADMIN', 'SECURITY_ADMIN', 'SYSTEM_ADMIN'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table draft (
    officer_id bigint       not null,
    form       varchar(60)  not null,
    content    mediumtext   not null,
    saved_at   datetime     not null,
    primary key (officer_id, form),
    constraint draft_officer foreign key (officer_id) references officer (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table audit_entry (
    id         bigint        not null auto_increment primary key,
    at         datetime      not null,
    login      varchar(40)   not null,
    act        varchar(30)   not null,
    subject    varchar(120)  not null,
    detail     varchar(1000) not null,
    index audit_entry_by_time (at, id),
    index audit_entry_by_login (login, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- ---------------------------------------------------------------- rules

create table standard (
    id                bigint       not null auto_increment primary key,
    matter            varchar(20)  not null,
    registration      varchar(10)  not null,
    effective_from    date         not null,
    revision          int          not null default 1,
    monthly_fen       bigint       not null,
    document_number   varchar(120) not null,
    confirmed         tinyint      not null,
    reason            varchar(200) not null,
    constraint standard_once unique (matter, registration, effective_from, revision),
    constraint standard_matter check (matter in ('DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')),
    constraint standard_registration check (registration in ('URBAN', 'RURAL')),
    constraint standard_amount check (monthly_fen > 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table rule_parameter (
    id              bigint       not null auto_increment primary key,
    name            varchar(60)  not null,
    effective_from  date         not null,
    revision        int          not null default 1,
    number_value    decimal(12,4) not null,
    unit            varchar(20)  not null,
    document_number varchar(120) not null,
    confirmed       tinyint      not null,
    reason          varchar(200) not null,
    constraint rule_parameter_once unique (name, effective_from, revision)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table deadline (
    id              bigint       not null auto_increment primary key,
    rule_version    varchar(20)  not null,
    step            varchar(30)  not null,
    route           varchar(10)  not null,
    limit_value     int          not null,
    limit_unit      varchar(5)   not null,
    document_number varchar(120) not null,
    confirmed       tinyint      not null,
    constraint deadline_once unique (rule_version, step, route),
    constraint deadline_unit check (limit_unit in ('WD', 'CD')),
    constraint deadline_route check (route in ('ONE_LEVEL', 'TWO_LEVEL')),
    constraint deadline_value check (limit_value > 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- ---------------------------------------------------------------- delegation

create table delegation_instrument (
    id             bigint        not null auto_increment primary key,
    number         varchar(60)   not null,
    signatory      varchar(60)   not null,
    in_name_of     varchar(60)   not null,
    township_code  varchar(12)   not null,
    requirements   varchar(2000) not null,
    signed_on      date          not null,
    valid_from     date          not null,
    valid_to       date          not null,
    revoked_at     datetime      null,
    version        int           not null default 0,
    constraint delegation_number unique (number),
    constraint delegation_area foreign key (township_code) references area (code),
    constraint delegation_period check (valid_to >= valid_from),
    index delegation_by_township (township_code, valid_from)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table delegation_matter (
    instrument_id bigint      not null,
    matter        varchar(20) not null,
    primary key (instrument_id, matter),
    constraint delegation_matter_instrument foreign key (instrument_id) references delegation_instrument (id),
    constraint delegation_matter_known check (matter in ('DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table delegation_signatory (
    instrument_id bigint      not null,
    officer_login varchar(40) not null,
    primary key (instrument_id, officer_login),
    constraint delegation_signatory_instrument foreign key (instrument_id) references delegation_instrument (id),
    constraint delegation_signatory_officer foreign key (officer_login) references officer (login)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- ---------------------------------------------------------------- document

create table number_series (
    series     varchar(60) not null primary key,
    last_number bigint      not null
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table seal_use (
    id              bigint       not null auto_increment primary key,
    seal            varchar(60)  not null,
    township_code   varchar(12)  not null,
    document_number varchar(60)  not null,
    officer_login   varchar(40)  not null,
    used_at         datetime     not null,
    constraint seal_use_once unique (seal, document_number),
    constraint seal_use_area foreign key (township_code) references area (code),
    constraint seal_use_officer foreign key (officer_login) references officer (login),
    index seal_use_by_township (township_code, used_at)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- ---------------------------------------------------------------- household

create table person (
    id              bigint      not null auto_increment primary key,
    identity_number char(18)    not null,
    name            varchar(60) not null,
    sex             varchar(6)  not null,
    born_on         date        not null,
    constraint person_identity unique (identity_number),
    constraint person_sex check (sex in ('MALE', 'FEMALE')),
    index person_by_name (name, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table household (
    id             bigint       not null auto_increment primary key,
    township_code  varchar(12)  not null,
    village_code   varchar(12)  not null,
    registration   varchar(10)  not null,
    address        varchar(120) not null,
    phone          varchar(20)  not null,
    bank           varchar(60)  not null,
    account_holder varchar(60)  not null,
    account_number varchar(30)  not null,
    head_id        bigint       not null,
    created_at     datetime     not null,
    version        int          not null default 0,
    constraint household_township foreign key (township_code) references area (code),
    constraint household_village foreign key (village_code) references area (code),
    constraint household_head foreign key (head_id) references person (id),
    constraint household_registration check (registration in ('URBAN', 'RURAL')),
    index household_by_township (township_code, id),
    index household_by_village (village_code, id),
    index household_by_head (head_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table household_member (
    id              bigint      not null auto_increment primary key,
    household_id    bigint      not null,
    person_id       bigint      not null,
    relation        varchar(30) not null,
    health          varchar(30) not null,
    work_ability    varchar(20) not null,
    disability_type  int        null,
    disability_grade int        null,
    studying        tinyint     not null,
    absence         varchar(30) not null,
    from_day        date        not null,
    to_day          date        null,
    -- a person lives in one household at a time: the key is the person while open, null once ended
    open_person_id  bigint      null,
    constraint member_household foreign key (household_id) references household (id),
    constraint member_person foreign key (person_id) references person (id),
    constraint member_one_household unique (open_person_id),
    constraint member_open check ((to_day is null and open_person_id = person_id) or (to_day is not null and open_person_id is null)),
    constraint member_disability check ((disability_type is null) = (disability_grade is null)),
    index member_by_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table declaration (
    id                bigint      not null auto_increment primary key,
    household_id      bigint      not null,
    declared_on       date        not null,
    window_from       int         not null,
    window_to         int         not null,
    promised          tinyint     not null,
    authorised        tinyint     not null,
    near_relative     varchar(200) not null,
    version           int         not null default 0,
    constraint declaration_household foreign key (household_id) references household (id),
    constraint declaration_window check (window_to >= window_from)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table income_item (
    id             bigint       not null auto_increment primary key,
    declaration_id bigint       not null,
    person_id      bigint       not null,
    kind           varchar(40)  not null,
    declared_fen   bigint       not null,
    checked_fen    bigint       null,
    used_fen       bigint       null,
    reason         varchar(500) not null,
    constraint income_declaration foreign key (declaration_id) references declaration (id),
    constraint income_person foreign key (person_id) references person (id),
    constraint income_amounts check (declared_fen >= 0 and (checked_fen is null or checked_fen >= 0) and (used_fen is null or used_fen >= 0))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table property_item (
    id             bigint       not null auto_increment primary key,
    declaration_id bigint       not null,
    person_id      bigint       not null,
    kind           varchar(40)  not null,
    description    varchar(120) not null,
    declared_fen   bigint       not null,
    checked_fen    bigint       null,
    used_fen       bigint       null,
    reason         varchar(500) not null,
    constraint property_declaration foreign key (declaration_id) references declaration (id),
    constraint property_person foreign key (person_id) references person (id),
    constraint property_amounts check (declared_fen >= 0 and (checked_fen is null or checked_fen >= 0) and (used_fen is null or used_fen >= 0))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- ---------------------------------------------------------------- casework

create table assistance_case (
    id               bigint       not null auto_increment primary key,
    number           varchar(22)  not null,
    matter           varchar(20)  not null,
    township_code    varchar(12)  not null,
    village_code     varchar(12)  not null,
    household_id     bigint       not null,
    declaration_id   bigint       not null,
    applicant_id     bigint       not null,
    applicant_name   varchar(60)  not null,
    registration     varchar(10)  not null,
    persons          int          not null,
    channel          varchar(10)  not null,
    state            varchar(20)  not null,
    rule_version     varchar(20)  null,
    route            varchar(10)  null,
    instrument_id    bigint       null,
    submitted_at     datetime     not null,
    accepted_on      date         null,
    total_due_on     date         null,
    enquiry_round    int          not null default 1,
    survey_stage     varchar(10)  not null default 'NONE',
    check_stage      varchar(10)  not null default 'NONE',
    second_investigator varchar(40) null,
    proposal         varchar(10)  not null default 'NONE',
    version          int          not null default 0,
    -- one open application per household and matter: the household while open, null once ended
    open_household_id bigint      null,
    constraint case_number unique (number),
    constraint case_one_open unique (matter, open_household_id),
    constraint case_matter check (matter in ('DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')),
    constraint case_township foreign key (township_code) references area (code),
    constraint case_village foreign key (village_code) references area (code),
    constraint case_household foreign key (household_id) references household (id),
    constraint case_declaration foreign key (declaration_id) references declaration (id),
    constraint case_applicant foreign key (applicant_id) references person (id),
    constraint case_instrument foreign key (instrument_id) references delegation_instrument (id),
    constraint case_survey_stage check (survey_stage in ('NONE', 'RECORDED', 'SIGNED')),
    constraint case_check_stage check (check_stage in ('NONE', 'REQUESTED', 'ANSWERED')),
    constraint case_proposal check (proposal in ('NONE', 'GRANT', 'REFUSAL')),
    constraint case_route check (route is null or route in ('ONE_LEVEL', 'TWO_LEVEL')),
    constraint case_accepted check ((accepted_on is null) = (rule_version is null) and (accepted_on is null) = (route is null)),
    index case_by_township (township_code, id),
    index case_by_village (village_code, id),
    index case_by_applicant (applicant_id),
    index case_by_township_name (township_code, applicant_name, id),
    index case_by_name (applicant_name, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table case_task (
    id            bigint      not null auto_increment primary key,
    case_id       bigint      not null,
    duty          varchar(30) not null,
    role_name     varchar(30) not null,
    township_code varchar(12) not null,
    village_code  varchar(12) not null,
    waiting_for   varchar(20) not null,
    due_on        date        not null,
    constraint task_once unique (case_id, duty),
    constraint task_case foreign key (case_id) references assistance_case (id),
    index task_by_township (township_code, due_on, id),
    index task_by_village (village_code, due_on, id),
    index task_by_day (due_on, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table trail_entry (
    id            bigint        not null auto_increment primary key,
    case_id       bigint        not null,
    sequence      int           not null,
    step          varchar(30)   not null,
    officer_login varchar(40)   not null,
    officer_name  varchar(40)   not null,
    at            datetime      not null,
    from_state    varchar(20)   not null,
    to_state      varchar(20)   not null,
    remark        varchar(2000) not null,
    previous_hash char(64)      not null,
    hash          char(64)      not null,
    constraint trail_sequence unique (case_id, sequence),
    constraint trail_case foreign key (case_id) references assistance_case (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table supplement_notice (
    case_id   bigint        not null primary key,
    number    varchar(60)   not null,
    issued_on date          not null,
    missing   varchar(2000) not null,
    constraint supplement_number unique (number),
    constraint supplement_case foreign key (case_id) references assistance_case (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table survey (
    id            bigint        not null auto_increment primary key,
    case_id       bigint        not null,
    round         int           not null,
    visited_on    date          not null,
    findings      varchar(2000) not null,
    signed_by     varchar(60)   not null,
    first_login   varchar(40)   not null,
    second_login  varchar(40)   not null,
    second_signed_at datetime   null,
    constraint survey_round unique (case_id, round),
    constraint survey_case foreign key (case_id) references assistance_case (id),
    constraint survey_two_investigators check (first_login <> second_login)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table information_check (
    id           bigint        not null auto_increment primary key,
    case_id      bigint        not null,
    round        int           not null,
    requested_by varchar(40)   not null,
    requested_at datetime      not null,
    answered_by  varchar(40)   null,
    answered_at  datetime      null,
    report       varchar(2000) not null,
    constraint check_round unique (case_id, round),
    constraint check_case foreign key (case_id) references assistance_case (id),
    constraint check_answer check ((answered_by is null) = (answered_at is null))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table review_opinion (
    id               bigint        not null auto_increment primary key,
    case_id          bigint        not null,
    round            int           not null,
    officer_login    varchar(40)   not null,
    written_at       datetime      not null,
    agreed           tinyint       not null,
    opinion          varchar(2000) not null,
    eligible         tinyint       not null,
    counted_persons  int           not null,
    monthly_fen      bigint        not null,
    explanation      mediumtext    not null,
    explanation_hash char(64)      not null,
    constraint review_round unique (case_id, round),
    constraint review_case foreign key (case_id) references assistance_case (id),
    constraint review_amount check (monthly_fen >= 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table decision (
    case_id         bigint        not null primary key,
    document_number varchar(60)   not null,
    outcome         varchar(10)   not null,
    decided_by      varchar(40)   not null,
    decided_at      datetime      not null,
    in_name_of      varchar(60)   not null,
    instrument_id   bigint        null,
    seal            varchar(60)   not null,
    monthly_fen     bigint        not null,
    persons         int           not null,
    first_entitled  int           null,
    explanation     mediumtext    not null,
    reason          varchar(2000) not null,
    notified_on     date          null,
    notified_how    varchar(20)   null,
    constraint decision_number unique (document_number),
    constraint decision_case foreign key (case_id) references assistance_case (id),
    constraint decision_instrument foreign key (instrument_id) references delegation_instrument (id),
    constraint decision_outcome check (outcome in ('GRANTED', 'REFUSED')),
    constraint decision_amount check ((outcome = 'GRANTED' and monthly_fen > 0 and first_entitled is not null)
        or (outcome = 'REFUSED' and monthly_fen = 0 and first_entitled is null))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- ---------------------------------------------------------------- publicity

create table publicity_notice (
    id             bigint       not null auto_increment primary key,
    number         varchar(60)  not null,
    case_id        bigint       not null,
    round          int          not null,
    township_code  varchar(12)  not null,
    village_code   varchar(12)  not null,
    matter         varchar(20)  not null,
    applicant_name varchar(60)  not null,
    persons        int          not null,
    monthly_fen    bigint       not null,
    posted_on      date         not null,
    ends_on        date         not null,
    ended_at       datetime     null,
    constraint notice_number unique (number),
    constraint notice_round unique (case_id, round),
    constraint notice_case foreign key (case_id) references assistance_case (id),
    constraint notice_period check (ends_on > posted_on),
    index notice_running (ended_at, ends_on),
    index notice_by_township (township_code, ends_on, id),
    index notice_by_village (village_code, ends_on, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table objection (
    id          bigint        not null auto_increment primary key,
    notice_id   bigint        not null,
    received_on date          not null,
    objector    varchar(60)   not null,
    content     varchar(2000) not null,
    outcome     varchar(10)   null,
    handling    varchar(2000) not null,
    constraint objection_notice foreign key (notice_id) references publicity_notice (id),
    constraint objection_outcome check (outcome is null or outcome in ('UPHELD', 'DISMISSED'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- ---------------------------------------------------------------- benefit

create table benefit (
    id                 bigint      not null auto_increment primary key,
    certificate_number varchar(30) not null,
    case_id            bigint      not null,
    decision_number    varchar(60) not null,
    household_id       bigint      not null,
    matter             varchar(20) not null,
    registration       varchar(10) not null,
    township_code      varchar(12) not null,
    village_code       varchar(12) not null,
    head_name          varchar(60) not null,
    household_persons  int         not null,
    from_month         int         not null,
    first_list_month   int         not null,
    to_month           int         null,
    state              varchar(15) not null,
    version            int         not null default 0,
    constraint benefit_certificate unique (certificate_number),
    constraint benefit_case unique (case_id),
    constraint benefit_of_case foreign key (case_id) references assistance_case (id),
    constraint benefit_decision foreign key (decision_number) references decision (document_number),
    constraint benefit_household foreign key (household_id) references household (id),
    constraint benefit_matter check (matter in ('DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')),
    constraint benefit_state check (state in ('ACTIVE', 'GRACE', 'SUSPENDED', 'STOPPED', 'DECEASED', 'TRANSFERRED')),
    constraint benefit_months check (first_list_month >= from_month and (to_month is null or to_month >= from_month)),
    index benefit_by_township (township_code, state, id),
    index benefit_by_village (village_code, state, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table benefit_amount (
    benefit_id    bigint not null,
    from_month    int    not null,
    monthly_fen   bigint not null,
    persons       int    not null,
    primary key (benefit_id, from_month),
    constraint amount_benefit foreign key (benefit_id) references benefit (id),
    constraint amount_positive check (monthly_fen > 0 and persons > 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table benefit_person (
    benefit_id     bigint not null,
    person_id      bigint not null,
    -- 低保 and 特困 exclude each other: the person while in payment, null once out
    open_person_id bigint null,
    primary key (benefit_id, person_id),
    constraint benefit_person_benefit foreign key (benefit_id) references benefit (id),
    constraint benefit_person_person foreign key (person_id) references person (id),
    constraint benefit_person_once unique (open_person_id),
    constraint benefit_person_open check (open_person_id is null or open_person_id = person_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- ---------------------------------------------------------------- payment

create table monthly_list (
    id             bigint      not null auto_increment primary key,
    township_code  varchar(12) not null,
    list_month     int         not null,
    state          varchar(12) not null,
    made_by        varchar(40) not null,
    made_at        datetime    not null,
    signed_by      varchar(40) null,
    signed_at      datetime    null,
    received_by    varchar(40) null,
    received_at    datetime    null,
    line_count     int         not null,
    total_fen      bigint      not null,
    lines_hash     char(64)    null,
    version        int         not null default 0,
    constraint list_once unique (township_code, list_month),
    constraint list_township foreign key (township_code) references area (code),
    constraint list_state check (state in ('GENERATED', 'SIGNED', 'RECEIVED')),
    constraint list_two_hands check (signed_by is null or signed_by <> made_by),
    constraint list_signed check ((state = 'GENERATED') = (signed_by is null)),
    constraint list_hashed check ((signed_by is null) = (lines_hash is null)),
    constraint list_received check ((state = 'RECEIVED') = (received_by is not null)),
    index list_by_month (list_month, township_code)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table payment_line (
    id                 bigint       not null auto_increment primary key,
    list_id            bigint       not null,
    sequence           int          not null,
    benefit_id         bigint       not null,
    matter             varchar(20)  not null,
    entitlement_month  int          not null,
    township_code      varchar(12)  not null,
    village_code       varchar(12)  not null,
    registration       varchar(10)  not null,
    certificate_number varchar(30)  not null,
    head_name          varchar(60)  not null,
    identity_number    char(18)     not null,
    household_persons  int          not null,
    persons            int          not null,
    monthly_fen        bigint       not null,
    supplement_fen     bigint       not null default 0,
    care_fen           bigint       not null default 0,
    back_pay_fen       bigint       not null default 0,
    payable_fen        bigint       not null,
    bank               varchar(60)  not null,
    account_holder     varchar(60)  not null,
    account_number     varchar(30)  not null,
    change_mark        varchar(10)  not null,
    remark             varchar(200) not null,
    constraint line_sequence unique (list_id, sequence),
    constraint line_one_payment unique (benefit_id, entitlement_month),
    constraint line_list foreign key (list_id) references monthly_list (id),
    constraint line_benefit foreign key (benefit_id) references benefit (id),
    constraint line_sum check (payable_fen = monthly_fen + supplement_fen + care_fen + back_pay_fen and payable_fen > 0),
    constraint line_change check (change_mark in ('NEW', 'INCREASED', 'DECREASED', 'STOPPED', 'NONE', 'BACK_PAY'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;
