-- 家庭报告变化: what a household says has changed, and what came of it.
create table household_report (
    id            bigint        not null auto_increment primary key,
    benefit_id    bigint        not null,
    township_code varchar(12)   not null,
    village_code  varchar(12)   not null,
    kind          varchar(12)   not null,
    what          varchar(1000) not null,
    since_day     date          not null,
    reported_on   date          not null,
    reporter      varchar(60)   not null,
    -- reported later than three months after the change (民发〔2022〕83号 part 5(5))
    late          tinyint       not null,
    entered_by    varchar(40)   not null,
    entered_at    datetime      not null,
    outcome       varchar(20)   null,
    reason        varchar(500)  null,
    handled_by    varchar(40)   null,
    handled_at    datetime      null,
    version       int           not null default 0,
    constraint report_benefit foreign key (benefit_id) references benefit (id),
    constraint report_place check (township_code = left(village_code, 9)),
    constraint report_kind check (kind in ('PERSONS', 'INCOME', 'PROPERTY')),
    constraint report_outcome check (outcome is null or outcome in ('REVIEW_OPENED', 'NO_CONSEQUENCE')),
    constraint report_days check (since_day <= reported_on),
    constraint report_handled check ((outcome is null) = (handled_by is null) and (outcome is null) = (handled_at is null)
        and (outcome is null) = (reason is null)),
    index report_by_township (township_code, handled_at, id),
    index report_by_village (village_code, handled_at, id),
    index report_of_benefit (benefit_id, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 定期复核: when each benefit is to be reviewed next, and what came of the reviews before.
create table review_due (
    id                 bigint        not null auto_increment primary key,
    benefit_id         bigint        not null,
    township_code      varchar(12)   not null,
    village_code       varchar(12)   not null,
    household_class    varchar(12)   not null,
    -- from when its interval is counted: the first month paid or the review before
    counted_from       date          not null,
    due_on             date          not null,
    cause              varchar(12)   not null default 'ROUTINE',
    opened_at          datetime      not null,
    class_reason       varchar(500)  null,
    class_by           varchar(40)   null,
    postponed_under    varchar(60)   null,
    postponed_by       varchar(40)   null,
    first_due_on       date          null,
    outcome            varchar(15)   null,
    remark             varchar(1000) null,
    evidence           varchar(500)  null,
    done_on            date          null,
    done_by            varchar(40)   null,
    -- one open review at a time: the benefit while it waits, null once done
    open_benefit_id    bigint        null,
    version            int           not null default 0,
    constraint review_benefit foreign key (benefit_id) references benefit (id),
    constraint review_once unique (open_benefit_id),
    constraint review_place check (township_code = left(village_code, 9)),
    constraint review_class check (household_class in ('LASTING', 'SHORT_TERM', 'VARIABLE')),
    constraint review_cause check (cause in ('ROUTINE', 'REPORT', 'RETURN', 'ALERT')),
    constraint review_outcome check (outcome is null or outcome in ('NO_CHANGE', 'CHANGE', 'BENEFIT_ENDED')),
    constraint review_done check ((outcome is null) = (done_on is null) and (outcome is null) = (done_by is null)
        and (outcome is null) = (open_benefit_id is not null)),
    constraint review_open check (open_benefit_id is null or open_benefit_id = benefit_id),
    constraint review_class_said check ((class_reason is null) = (class_by is null)),
    constraint review_postponed check ((postponed_under is null) = (postponed_by is null)
        and (postponed_under is null) = (first_due_on is null)),
    index review_by_day (done_on, due_on, id),
    index review_by_township (township_code, done_on, due_on, id),
    index review_by_village (village_code, done_on, due_on, id),
    index review_of_benefit (benefit_id, done_on)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- The day of the last round over all benefits, so that each day has one.
create table review_round (
    id       int  not null primary key,
    last_day date not null
);
insert into review_round (id, last_day) values (1, '2000-01-01');

-- The opinion of 2012 knew four intervals where that of 2020 knows two.
insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('REVIEW_MONTHS_SHORT_TERM', '2018-01-01', 6, '月', '民发〔2012〕220号第三十三条', 1, '短期内收入变化不大的，每半年复核一次'),
    ('REVIEW_MONTHS_SHORT_TERM', '2020-08-25', 12, '月', '中办发〔2020〕18号第（七）项', 1, '短期内经济状况变化不大的，每年核查一次'),
    ('REVIEW_MONTHS_VARIABLE_URBAN', '2018-01-01', 1, '月', '民发〔2012〕220号第三十三条', 1, '有劳动能力、收入不固定的城市家庭按月复核'),
    ('REVIEW_MONTHS_VARIABLE_URBAN', '2020-08-25', 6, '月', '中办发〔2020〕18号第（七）项', 1, '收入来源不固定、有劳动能力的，每半年核查一次'),
    ('LATE_REPORT_MONTHS', '2018-01-01', 3, '月', '民发〔2022〕83号第五部分', 1, '家庭情况变化超过三个月未报告的，应当批评教育');
