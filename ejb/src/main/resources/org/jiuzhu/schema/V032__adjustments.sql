-- 动态管理: what becomes of a benefit after it was granted, each change proposed by one and decided by another.
create table adjustment (
    id                  bigint        not null auto_increment primary key,
    benefit_id          bigint        not null,
    kind                varchar(20)   not null,
    reason              varchar(30)   not null,
    state               varchar(12)   not null,
    matter              varchar(20)   not null,
    township_code       varchar(12)   not null,
    village_code        varchar(12)   not null,
    -- the first month that is as the change says; a grace period also has its last
    effective_month     int           not null,
    last_month          int           null,
    happened_on         date          null,
    before_persons      int           not null,
    before_fen          bigint        not null,
    after_persons       int           not null,
    after_fen           bigint        not null,
    after_supplement_fen bigint       not null default 0,
    after_care_fen      bigint        not null default 0,
    back_pay            tinyint       not null default 0,
    target_village_code varchar(12)   null,
    evidence            varchar(500)  not null,
    remark              varchar(2000) not null,
    facts               mediumtext    null,
    explanation         mediumtext    null,
    assessed_under      varchar(20)   null,
    proposed_by         varchar(40)   not null,
    proposed_at         datetime      not null,
    decided_by          varchar(40)   null,
    decided_at          datetime      null,
    in_stead_of         varchar(40)   null,
    instrument_id       bigint        null,
    decision_remark     varchar(2000) null,
    notice_number       varchar(60)   null,
    seal                varchar(60)   null,
    delivered_on        date          null,
    delivered_how       varchar(20)   null,
    -- one proposal at a time: the benefit while it waits, null once decided
    open_benefit_id     bigint        null,
    version             int           not null default 0,
    constraint adjustment_benefit foreign key (benefit_id) references benefit (id),
    constraint adjustment_instrument foreign key (instrument_id) references delegation_instrument (id),
    constraint adjustment_target foreign key (target_village_code) references area (code),
    constraint adjustment_once unique (open_benefit_id),
    constraint adjustment_notice unique (notice_number),
    constraint adjustment_place check (township_code = left(village_code, 9)),
    constraint adjustment_kind check (kind in ('PERSONS_ADDED', 'PERSONS_REMOVED', 'INCREASE', 'DECREASE', 'STOP', 'DEATH',
        'MOVE', 'TRANSFER', 'GRACE', 'SUSPEND', 'RESTORE')),
    constraint adjustment_reason check (reason in ('BIRTH', 'MARRIAGE', 'RETURNED_HOME', 'DIED', 'LEFT_HOME', 'INCOME_ROSE',
        'INCOME_FELL', 'COSTS_CHANGED', 'FACTS_CHANGED', 'STANDARD_PASSED', 'PROPERTY_EXCEEDED', 'EMPLOYED', 'CHECK_REFUSED', 'FRAUD',
        'GIVEN_UP', 'IMPRISONED', 'ADMITTED_ELSEWHERE', 'MOVED_HOUSE', 'LOST_CONTACT', 'REPORT_MISSING', 'CLEARED_UP')),
    constraint adjustment_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    constraint adjustment_open check ((state = 'PROPOSED') = (open_benefit_id is not null)),
    constraint adjustment_decided check ((state in ('APPROVED', 'REJECTED')) = (decided_by is not null)),
    constraint adjustment_four_eyes check (decided_by is null or decided_by <> proposed_by),
    constraint adjustment_noticed check ((state = 'APPROVED') = (notice_number is not null)),
    constraint adjustment_amounts check (before_fen >= 0 and after_fen >= 0 and before_persons >= 0 and after_persons >= 0
        and after_supplement_fen >= 0 and after_care_fen >= 0 and after_supplement_fen + after_care_fen <= after_fen),
    constraint adjustment_delivered check (delivered_on is null or state = 'APPROVED'),
    index adjustment_by_township (township_code, state, id),
    index adjustment_by_village (village_code, state, id),
    index adjustment_of_benefit (benefit_id, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- Who comes to be covered by it, and who no longer is.
create table adjustment_person (
    adjustment_id bigint  not null,
    person_id     bigint  not null,
    joins         tinyint not null,
    primary key (adjustment_id, person_id),
    constraint adjustment_person_of foreign key (adjustment_id) references adjustment (id),
    constraint adjustment_person_person foreign key (person_id) references person (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- An amount of nothing is a month that is not paid; what of an amount is listed apart stands beside it.
alter table benefit_amount drop constraint amount_positive;
alter table benefit_amount drop constraint amount_reason;
alter table benefit_amount
    add column supplement_fen bigint not null default 0,
    add column care_fen bigint not null default 0,
    add column adjustment_id bigint null,
    -- not before that list; an earlier month comes on it as back pay
    add column first_list_month int null,
    add constraint amount_adjustment foreign key (adjustment_id) references adjustment (id),
    add constraint amount_not_negative check (monthly_fen >= 0 and persons > 0),
    add constraint amount_parts check (supplement_fen >= 0 and care_fen >= 0 and supplement_fen + care_fen <= monthly_fen),
    add constraint amount_reason_known check (reason in ('DECISION', 'STANDARD', 'ADJUSTMENT', 'SUSPENSION')),
    add constraint amount_nothing check (monthly_fen > 0 or reason = 'SUSPENSION');
alter table rehearsal_line
    add column after_supplement_fen bigint not null default 0,
    add column after_care_fen bigint not null default 0;

-- From when months are owed that no list has paid yet; and which adjustment knows the newest facts.
alter table benefit
    add column arrears_from int null,
    add column facts_of bigint null,
    add constraint benefit_facts foreign key (facts_of) references adjustment (id),
    add index benefit_in_arrears (township_code, arrears_from);
update benefit set arrears_from = from_month where first_list_month > from_month;

-- Who is covered in which months.
alter table benefit_person
    add column from_month int not null default 190001,
    add column to_month int null,
    add constraint benefit_person_months check (to_month is null or to_month >= from_month);
update benefit_person set from_month = (select b.from_month from benefit b where b.id = benefit_person.benefit_id);

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('GRACE_MONTHS', '2018-01-01', 6, '月', '民发〔2022〕83号', 0, '就业后渐退原则上不超过6个月，待市民政局确认');
