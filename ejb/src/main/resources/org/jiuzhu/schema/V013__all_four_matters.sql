-- The four matters walk the whole way: what each asks besides, the appraisal, aid at once, points that are returned.

alter table declaration
    add column in_institution tinyint not null default 0,
    add column in_orphan_scheme tinyint not null default 0,
    -- the items of self-care that the person cannot do: EATING,BATHING
    add column failed_self_care varchar(80) not null default '',
    add column hardship_kind varchar(20) null,
    add column hardship_weight varchar(10) null,
    add column hardship_months int null,
    add column hardship_cause varchar(30) null,
    add column hardship_story varchar(500) not null default '',
    add constraint hardship_kind_known check (hardship_kind is null or hardship_kind in ('EMERGENCY', 'EXPENDITURE')),
    add constraint hardship_weight_known check (hardship_weight is null or hardship_weight in ('LIGHT', 'MEDIUM', 'HEAVY')),
    add constraint hardship_cause_known check (hardship_cause is null or hardship_cause in ('FIRE', 'TRAFFIC_ACCIDENT',
        'OTHER_ACCIDENT', 'SUDDEN_ILLNESS', 'MEDICAL', 'EDUCATION', 'REHABILITATION', 'OTHER')),
    add constraint hardship_whole check ((hardship_kind is null) = (hardship_weight is null)
        and (hardship_kind is null) = (hardship_months is null) and (hardship_kind is null) = (hardship_cause is null)),
    add constraint hardship_months_some check (hardship_months is null or hardship_months > 0);

alter table assistance_case drop constraint case_open;
alter table assistance_case drop constraint case_state;
alter table assistance_case drop constraint case_check_stage;
alter table assistance_case
    add column appraisal_stage varchar(10) not null default 'NONE',
    -- 民发〔2012〕220号: the second publicity follows the approval opinion
    add column second_notice tinyint not null default 0,
    add column extended_for varchar(30) null,
    add constraint case_check_stage_known check (check_stage in ('NONE', 'REQUESTED', 'ANSWERED', 'NOT_ASKED')),
    add constraint case_appraisal_stage check (appraisal_stage in ('NONE', 'WANTED', 'CALLED', 'HELD', 'SKIPPED')),
    add constraint case_extended_for check (extended_for is null or extended_for in ('OBJECTION', 'REGISTERED_ELSEWHERE',
        'APPLIED_ELSEWHERE', 'DIFFICULT_SURVEY')),
    add constraint case_state_known check (state in ('SUBMITTED', 'SUPPLEMENT', 'ENQUIRY', 'EMERGENCY', 'PAID_FIRST', 'REVIEWED',
        'ON_NOTICE', 'OBJECTED', 'AWAITING_DECISION', 'GRANTED', 'REFUSED', 'COMPLETED', 'WITHDRAWN', 'TERMINATED')),
    add constraint case_open_while_waiting check (
        (open_household_id is null and state in ('GRANTED', 'REFUSED', 'COMPLETED', 'WITHDRAWN', 'TERMINATED'))
        or (open_household_id is not null and open_household_id = household_id
            and state in ('SUBMITTED', 'SUPPLEMENT', 'ENQUIRY', 'EMERGENCY', 'PAID_FIRST', 'REVIEWED', 'ON_NOTICE',
                'OBJECTED', 'AWAITING_DECISION')));

-- 低收入 is recognised without money; 临时救助 is one sum and no month begins with it.
alter table review_opinion add column recognition varchar(30) not null default 'NONE';
update review_opinion set recognition = 'DIBAO' where eligible = 1;
alter table decision drop constraint decision_amount;
alter table decision
    add column recognition varchar(30) not null default 'NONE',
    add column valid_until date null,
    add column substitute_for varchar(40) null;
update decision set recognition = 'DIBAO' where outcome = 'GRANTED';
alter table decision
    add constraint decision_recognition check (recognition in ('DIBAO', 'TEKUN', 'LINSHI', 'LOW_INCOME_HARDSHIP', 'LOW_INCOME',
        'NEAR_THRESHOLD', 'RIGID_SPENDING', 'NONE')),
    add constraint decision_grants check ((outcome = 'GRANTED') = (recognition <> 'NONE')),
    add constraint decision_amount check (1 = case when recognition = 'NONE' then monthly_fen = 0 and first_entitled is null
        when recognition in ('DIBAO', 'TEKUN') then monthly_fen > 0 and first_entitled is not null
        when recognition = 'LINSHI' then monthly_fen > 0 and first_entitled is null
        else monthly_fen = 0 and valid_until is not null end);

-- A case may hang on the board twice in one round (民发〔2012〕220号).
alter table publicity_notice
    add column ordinal int not null default 1,
    add constraint notice_ordinal check (ordinal between 1 and 2),
    add constraint notice_round_ordinal unique (case_id, round, ordinal),
    drop index notice_round;
alter table publicity_notice
    add column recognition varchar(30) not null default 'DIBAO';

-- Up to what the township grants 临时救助 by itself; without a figure there is no ceiling (decision 10).
alter table delegation_instrument
    add column linshi_ceiling_fen bigint null,
    add constraint instrument_ceiling check (linshi_ceiling_fen is null or linshi_ceiling_fen > 0);

-- What the family held against an answer before the data were matched again, with that answer.
alter table information_check add column objections text not null default ('');

create table emergency_aid (
    case_id       bigint       not null primary key,
    amount_fen    bigint       not null,
    way           varchar(10)  not null,
    receiver      varchar(60)  not null,
    granted_by    varchar(40)  not null,
    granted_at    datetime     not null,
    instrument_id bigint       null,
    papers_due_on date         not null,
    constraint aid_case foreign key (case_id) references assistance_case (id),
    constraint aid_officer foreign key (granted_by) references officer (login),
    constraint aid_instrument foreign key (instrument_id) references delegation_instrument (id),
    constraint aid_amount check (amount_fen > 0),
    constraint aid_way check (way in ('CASH', 'GOODS'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table returned_point (
    id          bigint       not null auto_increment primary key,
    case_id     bigint       not null,
    round       int          not null,
    part        varchar(20)  not null,
    reason      varchar(20)  not null,
    remark      varchar(500) not null,
    answer      varchar(500) null,
    answered_by varchar(40)  null,
    answered_at datetime     null,
    constraint point_once unique (case_id, round, part),
    constraint point_case foreign key (case_id) references assistance_case (id),
    constraint point_part check (part in ('APPLICATION', 'SURVEY', 'CHECK', 'APPRAISAL', 'FIGURES', 'OPINION', 'PUBLICITY',
        'EVIDENCE')),
    constraint point_reason check (reason in ('MISSING', 'CONTRADICTORY', 'UNCLEAR', 'WRONG_FIGURE', 'UNSIGNED',
        'WRONG_PROCEDURE')),
    constraint point_answer check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table case_extension (
    case_id    bigint       not null primary key,
    cause      varchar(30)  not null,
    reason     varchar(500) not null,
    due_before date         not null,
    due_after  date         not null,
    granted_by varchar(40)  not null,
    granted_at datetime     not null,
    constraint extension_case foreign key (case_id) references assistance_case (id),
    constraint extension_officer foreign key (granted_by) references officer (login),
    constraint extension_cause check (cause in ('OBJECTION', 'REGISTERED_ELSEWHERE', 'APPLIED_ELSEWHERE', 'DIFFICULT_SURVEY')),
    constraint extension_longer check (due_after > due_before)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 民主评议: who was called, who came, who stood aside, what was said and found.
create table appraisal (
    id           bigint        not null auto_increment primary key,
    case_id      bigint        not null,
    round        int           not null,
    township_code varchar(12)  not null,
    village_code varchar(12)   not null,
    called_for   datetime      not null,
    place        varchar(120)  not null,
    called_by    varchar(40)   not null,
    host         varchar(60)   not null,
    held_on      date          null,
    remarks      varchar(4000) not null default '',
    agree        int           null,
    disagree     int           null,
    abstain      int           null,
    conclusion   varchar(15)   null,
    recorded_by  varchar(40)   null,
    recorded_at  datetime      null,
    constraint appraisal_round unique (case_id, round),
    constraint appraisal_case foreign key (case_id) references assistance_case (id),
    constraint appraisal_place check (township_code = left(village_code, 9)),
    constraint appraisal_conclusion check (conclusion is null or conclusion in ('TRUTHFUL', 'UNTRUTHFUL', 'DISPUTED')),
    constraint appraisal_held check ((held_on is null) = (conclusion is null) and (held_on is null) = (recorded_by is null)),
    index appraisal_by_village (village_code, called_for)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table appraisal_participant (
    appraisal_id bigint       not null,
    sequence     int          not null,
    name         varchar(60)  not null,
    capacity     varchar(20)  not null,
    present      tinyint      not null,
    recused_for  varchar(120) not null,
    signed       tinyint      not null,
    primary key (appraisal_id, sequence),
    constraint participant_appraisal foreign key (appraisal_id) references appraisal (id),
    constraint participant_capacity check (capacity in ('REPRESENTATIVE', 'PARTY_MEMBER', 'COMMITTEE', 'TOWNSHIP', 'BUREAU'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- The pool from which a village's appraisals are called.
create table village_representative (
    id           bigint      not null auto_increment primary key,
    township_code varchar(12) not null,
    village_code varchar(12) not null,
    name         varchar(60) not null,
    capacity     varchar(20) not null,
    phone        varchar(20) not null,
    from_day     date        not null,
    to_day       date        null,
    open_name    varchar(60) generated always as (case when to_day is null then name else null end) virtual,
    constraint representative_once unique (village_code, open_name),
    constraint representative_village foreign key (village_code) references area (code),
    constraint representative_place check (township_code = left(village_code, 9)),
    constraint representative_capacity check (capacity in ('REPRESENTATIVE', 'PARTY_MEMBER', 'COMMITTEE'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('LINSHI_PUBLICITY_DAYS', '2018-01-01', 3, '日', '产品约定第5条', 0, '支出型临时救助公示三日，急难型不公示，待市民政局确认');

insert into deadline (rule_version, step, route, limit_value, limit_unit, document_number, confirmed, effective_from) values
    ('DB_2012', 'ACCEPT', 'ONE_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2012-12-12'),
    ('DB_2012', 'ACCEPT', 'TWO_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2012-12-12'),
    ('DB_2012', 'EXTENDED', 'ONE_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2012-12-12'),
    ('DB_2012', 'EXTENDED', 'TWO_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2012-12-12'),
    ('DB_2021', 'ACCEPT', 'ONE_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2021-07-01'),
    ('DB_2021', 'ACCEPT', 'TWO_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2021-07-01'),
    ('DB_2021', 'EXTENDED', 'ONE_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2021-07-01'),
    ('DB_2021', 'APPRAISE', 'ONE_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2021-07-01'),
    ('DB_2021', 'EXTENDED', 'TWO_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2021-07-01'),
    ('DB_2021', 'APPRAISE', 'TWO_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2021-07-01'),
    ('DB_2021_2022', 'EXTENDED', 'ONE_LEVEL', 45, 'WD', '民发〔2022〕83号第四部分第（一）项', 1, '2022-10-20'),
    ('DB_2021_2022', 'APPRAISE', 'ONE_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2022-10-20'),
    ('DB_2021_2022', 'EXTENDED', 'TWO_LEVEL', 45, 'WD', '民发〔2022〕83号第四部分第（一）项', 1, '2022-10-20'),
    ('DB_2021_2022', 'APPRAISE', 'TWO_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2022-10-20'),
    ('TK_2016', 'ACCEPT', 'ONE_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2016-10-10'),
    ('TK_2016', 'ACCEPT', 'TWO_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2016-10-10'),
    ('TK_2016', 'EXTENDED', 'ONE_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2016-10-10'),
    ('TK_2016', 'APPRAISE', 'ONE_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2016-10-10'),
    ('TK_2016', 'EXTENDED', 'TWO_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2016-10-10'),
    ('TK_2016', 'APPRAISE', 'TWO_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2016-10-10'),
    ('TK_2021', 'ACCEPT', 'ONE_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2021-07-01'),
    ('TK_2021', 'ACCEPT', 'TWO_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2021-07-01'),
    ('TK_2021', 'EXTENDED', 'ONE_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2021-07-01'),
    ('TK_2021', 'APPRAISE', 'ONE_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2021-07-01'),
    ('TK_2021', 'EXTENDED', 'TWO_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2021-07-01'),
    ('TK_2021', 'APPRAISE', 'TWO_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2021-07-01'),
    ('LS_2014_2018', 'ACCEPT', 'ONE_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2018-01-23'),
    ('LS_2014_2018', 'ACCEPT', 'TWO_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2018-01-23'),
    ('LS_2014_2018', 'APPRAISE', 'ONE_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2018-01-23'),
    ('LS_2014_2018', 'APPRAISE', 'TWO_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2018-01-23'),
    ('DI_2008', 'ACCEPT', 'ONE_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2008-10-22'),
    ('DI_2008', 'ACCEPT', 'TWO_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2008-10-22'),
    ('DI_2008', 'EXTENDED', 'ONE_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2008-10-22'),
    ('DI_2008', 'APPRAISE', 'ONE_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2008-10-22'),
    ('DI_2008', 'EXTENDED', 'TWO_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2008-10-22'),
    ('DI_2008', 'APPRAISE', 'TWO_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2008-10-22'),
    ('DI_2021', 'ACCEPT', 'ONE_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2021-07-01'),
    ('DI_2021', 'ACCEPT', 'TWO_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2021-07-01'),
    ('DI_2021', 'EXTENDED', 'ONE_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2021-07-01'),
    ('DI_2021', 'APPRAISE', 'ONE_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2021-07-01'),
    ('DI_2021', 'EXTENDED', 'TWO_LEVEL', 45, 'WD', '产品约定第4条、第27条', 0, '2021-07-01'),
    ('DI_2021', 'APPRAISE', 'TWO_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2021-07-01'),
    ('GX_2025', 'ACCEPT', 'ONE_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2025-01-01'),
    ('GX_2025', 'ACCEPT', 'TWO_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0, '2025-01-01'),
    ('GX_2025', 'EXTENDED', 'ONE_LEVEL', 45, 'WD', '刚性支出困难家庭认定办法第八条', 1, '2025-01-01'),
    ('GX_2025', 'APPRAISE', 'ONE_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2025-01-01'),
    ('GX_2025', 'EXTENDED', 'TWO_LEVEL', 45, 'WD', '刚性支出困难家庭认定办法第八条', 1, '2025-01-01'),
    ('GX_2025', 'APPRAISE', 'TWO_LEVEL', 5, 'WD', '参照民发〔2012〕220号第二十一条', 0, '2025-01-01');

-- 临时救助: one sum per decision; what was handed over before the decision is part of it.
create table single_grant (
    case_id         bigint      not null primary key,
    decision_number varchar(60) not null,
    household_id    bigint      not null,
    township_code   varchar(12) not null,
    village_code    varchar(12) not null,
    head_name       varchar(60) not null,
    amount_fen      bigint      not null,
    given_fen       bigint      not null,
    decided_on      date        not null,
    constraint grant_case foreign key (case_id) references assistance_case (id),
    constraint grant_decision foreign key (decision_number) references decision (document_number),
    constraint grant_household foreign key (household_id) references household (id),
    constraint grant_amounts check (amount_fen > 0 and given_fen >= 0 and given_fen <= amount_fen),
    constraint grant_place check (township_code = left(village_code, 9)),
    index grant_by_township (township_code, decided_on, case_id),
    index grant_by_village (village_code, decided_on, case_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 低收入家庭认定: a status with a last day; one at a time for a household.
create table recognition (
    case_id         bigint      not null primary key,
    decision_number varchar(60) not null,
    household_id    bigint      not null,
    township_code   varchar(12) not null,
    village_code    varchar(12) not null,
    head_name       varchar(60) not null,
    kind            varchar(30) not null,
    from_day        date        not null,
    until_day       date        not null,
    ended_on        date        null,
    open_household_id bigint generated always as (case when ended_on is null then household_id else null end) virtual,
    constraint recognition_case foreign key (case_id) references assistance_case (id),
    constraint recognition_decision foreign key (decision_number) references decision (document_number),
    constraint recognition_household foreign key (household_id) references household (id),
    constraint recognition_kind check (kind in ('LOW_INCOME_HARDSHIP', 'LOW_INCOME', 'NEAR_THRESHOLD', 'RIGID_SPENDING')),
    constraint recognition_days check (until_day > from_day and (ended_on is null or ended_on >= from_day)),
    constraint recognition_place check (township_code = left(village_code, 9)),
    constraint recognition_one unique (open_household_id),
    index recognition_by_township (township_code, until_day, case_id),
    index recognition_by_village (village_code, until_day, case_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
