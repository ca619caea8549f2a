-- 报送任务: what townships and the bureau owe by which day, whether it came, and 试点评估报告 with figures that stand still.

-- The catalogue: each month by a day of the calendar, or once by a day of its own.
create table report_duty (
    id          bigint        not null auto_increment primary key,
    kind        varchar(20)   not null,
    owner       varchar(10)   not null,
    title       varchar(80)   not null,
    demand      varchar(1000) not null,
    document    varchar(120)  not null,
    -- a rule or the notice says so; otherwise the product proposed it
    confirmed   tinyint       not null,
    -- each month on this day, where the calendar of the rules does not name one for the kind
    due_day     int           null,
    -- once: by this day, about that time
    due_on      date          null,
    period_from date          null,
    period_to   date          null,
    valid_from  date          not null,
    valid_to    date          null,
    entered_by  varchar(40)   not null,
    entered_at  datetime      not null,
    ended_by    varchar(40)   null,
    version     int           not null default 0,
    constraint duty_kind check (kind in ('VILLAGE_RETURNS', 'CHANGE_LIST', 'PROOFREADING', 'PAYMENT_LIST', 'ARCHIVE',
        'JOINT_PROOFREADING', 'FUND_REQUEST', 'STAGE_SUMMARY', 'EVALUATION', 'OTHER')),
    constraint duty_owner check (owner in ('TOWNSHIP', 'BUREAU')),
    constraint duty_once_whole check ((due_on is null) = (period_from is null) and (due_on is null) = (period_to is null)),
    constraint duty_one_rhythm check (due_on is null or due_day is null),
    constraint duty_day_of_month check (due_day is null or due_day between 1 and 28),
    constraint duty_period check (period_to is null or period_to >= period_from),
    constraint duty_valid check (valid_to is null or valid_to >= valid_from),
    constraint duty_ended check ((valid_to is null) = (ended_by is null))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 评估报告: drafted by one, submitted by another; from then on its figures and words stand as they were.
create table evaluation (
    id             bigint       not null auto_increment primary key,
    -- the city's code for the bureau's own
    township_code  varchar(12)  not null,
    title          varchar(120) not null,
    from_day       date         not null,
    to_day         date         not null,
    before_from    date         null,
    before_to      date         null,
    -- typed in by hand where the product knows nothing of the time before, and where that comes from
    baseline_source varchar(200) null,
    practice       text         not null,
    effect         text         not null,
    problems       text         not null,
    advice         text         not null,
    figures        mediumtext   null,
    figures_hash   char(64)     null,
    drafted_by     varchar(40)  not null,
    drafted_at     datetime     not null,
    changed_by     varchar(40)  not null,
    changed_at     datetime     not null,
    submitted_by   varchar(40)  null,
    submitted_at   datetime     null,
    version        int          not null default 0,
    constraint evaluation_area foreign key (township_code) references area (code),
    constraint evaluation_range check (to_day >= from_day),
    constraint evaluation_before check ((before_from is null) = (before_to is null)
        and (before_to is null or (before_to >= before_from and before_to < from_day))),
    constraint evaluation_frozen check ((submitted_by is null) = (submitted_at is null)
        and (submitted_by is null) = (figures is null) and (submitted_by is null) = (figures_hash is null)),
    constraint evaluation_two_hands check (submitted_by is null or (submitted_by <> drafted_by and submitted_by <> changed_by)),
    index evaluation_by_township (township_code, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table evaluation_baseline (
    evaluation_id bigint        not null,
    figure        varchar(20)   not null,
    amount        decimal(18,2) not null,
    primary key (evaluation_id, figure),
    constraint baseline_of foreign key (evaluation_id) references evaluation (id),
    constraint baseline_figure check (figure in ('ACCEPTED', 'GRANTED', 'REFUSED', 'AVERAGE_DAYS', 'SLOW_DAYS', 'IN_TIME',
        'OBJECTIONS', 'UPHELD', 'COVERAGE', 'SERIOUS', 'ENTRY_MINUTES', 'ACCURACY', 'ARRIVED', 'PUNCTUALITY')),
    constraint baseline_amount check (amount >= 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- The PDF as it was signed, so that it is the same ever after.
create table evaluation_pdf (
    evaluation_id bigint   not null primary key,
    sha256        char(64) not null,
    pdf           longblob not null,
    constraint evaluation_pdf_of foreign key (evaluation_id) references evaluation (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- One thing owed by one unit by one day. What the product knows by itself is settled from its own tables, never by hand.
create table report_obligation (
    id            bigint       not null auto_increment primary key,
    duty_id       bigint       not null,
    kind          varchar(20)  not null,
    owner         varchar(10)  not null,
    -- the city's code for the bureau
    township_code varchar(12)  not null,
    period_from   date         not null,
    period_to     date         not null,
    -- the month of the list, roster or return that it is about
    subject_month int          null,
    due_on        date         not null,
    -- from here on it is late
    due_end       date generated always as (due_on + interval 1 day) virtual,
    state         varchar(10)  not null,
    opened_at     datetime     not null,
    submitted_at  datetime     null,
    -- when it was fulfilled: what punctuality is reckoned from
    done_at       datetime     null,
    waived_by     varchar(40)  null,
    waived_at     datetime     null,
    waiver        varchar(500) null,
    version       int          not null default 0,
    constraint obligation_once unique (duty_id, township_code, period_from),
    constraint obligation_duty foreign key (duty_id) references report_duty (id),
    constraint obligation_area foreign key (township_code) references area (code),
    constraint obligation_kind check (kind in ('VILLAGE_RETURNS', 'CHANGE_LIST', 'PROOFREADING', 'PAYMENT_LIST', 'ARCHIVE',
        'JOINT_PROOFREADING', 'FUND_REQUEST', 'STAGE_SUMMARY', 'EVALUATION', 'OTHER')),
    constraint obligation_owner check (owner in ('TOWNSHIP', 'BUREAU')),
    constraint obligation_place check ((owner = 'BUREAU') = (char_length(township_code) = 6)),
    constraint obligation_state check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'DONE', 'WAIVED')),
    constraint obligation_submitted check (state <> 'SUBMITTED' or submitted_at is not null),
    constraint obligation_done check ((state = 'DONE') = (done_at is not null)),
    constraint obligation_waived check ((state = 'WAIVED') = (waived_by is not null)
        and (waived_by is null) = (waived_at is null) and (waived_by is null) = (waiver is null)),
    -- nobody ticks what the product knows
    constraint obligation_known check (submitted_at is null or kind = 'ARCHIVE' or kind = 'STAGE_SUMMARY' or kind = 'EVALUATION'
        or kind = 'OTHER'),
    index obligation_by_day (state, due_on, id),
    index obligation_by_township (township_code, state, due_on, id),
    index obligation_by_month (due_on, township_code, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 报送与回执: each submission stays, with the receipt or the reason why it was given back.
create table report_submission (
    id             bigint        not null auto_increment primary key,
    obligation_id  bigint        not null,
    township_code  varchar(12)   not null,
    sequence       int           not null,
    text           varchar(4000) not null,
    file_id        bigint        null,
    file_name      varchar(200)  null,
    evaluation_id  bigint        null,
    submitted_by   varchar(40)   not null,
    submitted_at   datetime      not null,
    outcome        varchar(10)   null,
    decided_by     varchar(40)   null,
    decided_at     datetime      null,
    receipt        varchar(80)   null,
    reason         varchar(500)  null,
    -- one at a time: the obligation until it is given back
    open_obligation_id bigint    null,
    version        int           not null default 0,
    constraint submission_sequence unique (obligation_id, sequence),
    constraint submission_one_open unique (open_obligation_id),
    constraint submission_receipt unique (receipt),
    constraint submission_evaluation_once unique (evaluation_id),
    constraint submission_of foreign key (obligation_id) references report_obligation (id),
    constraint submission_file foreign key (file_id) references evidence_file (id),
    constraint submission_evaluation foreign key (evaluation_id) references evaluation (id),
    constraint submission_file_named check ((file_id is null) = (file_name is null)),
    constraint submission_outcome check (outcome is null or outcome in ('RECEIVED', 'RETURNED')),
    constraint submission_decided check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
    constraint submission_received check ((outcome is not null and outcome = 'RECEIVED') = (receipt is not null)),
    constraint submission_returned check ((outcome is not null and outcome = 'RETURNED') = (reason is not null)
        and (outcome is not null and outcome = 'RETURNED') = (open_obligation_id is null)),
    constraint submission_open check (open_obligation_id is null or open_obligation_id = obligation_id),
    constraint submission_two_hands check (decided_by is null or decided_by <> submitted_by)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- The figures of an evaluation are counted by their day, whatever the case.
alter table assistance_case
    add index case_by_submission (submitted_at, township_code, matter);
alter table trail_entry add index trail_by_step (step, at, case_id);
alter table duty_term add index term_by_closing (closed_on, township_code, duty, opened_on, due_on);
alter table publicity_notice add index notice_by_posting (posted_on, township_code, matter);
alter table appraisal add index appraisal_by_day (held_on, township_code, case_id);
alter table provincial_entry add index entry_by_day (entered_at, township_code, seconds);

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('VILLAGE_RETURN_DAY', '2018-01-01', 18, '日', '产品约定', 0, '村月报在变动名单冻结前收齐，待市民政局确认'),
    ('CHANGE_LIST_DAY', '2018-01-01', 20, '日', '产品约定', 0, '每月20日冻结次月变动名单，待市民政局确认'),
    ('PROOFREADING_DAY', '2018-01-01', 22, '日', '产品约定', 0, '每月20日至22日共同校对，待市民政局确认'),
    ('LIST_SIGNING_DAY', '2018-01-01', 23, '日', '产品约定', 0, '每月23日主要负责人签发次月名单，待市民政局确认'),
    ('FUND_REQUEST_DAY', '2018-01-01', 25, '日', '产品约定', 0, '每月25日汇总用款，待市民政局确认'),
    ('ARCHIVE_DAY', '2018-01-01', 28, '日', '产品约定', 0, '纸质档案每月28日前扫描上传，待市民政局确认'),
    ('REPORT_REMINDER_DAYS', '2018-01-01', 3, '个工作日', '产品约定', 0, '到期前3个工作日提醒，待市民政局确认');

-- What the notice and the calendar ask for. The monthly ones are opened from the month in which the product first goes round.
insert into report_duty (kind, owner, title, demand, document, confirmed, due_on, period_from, period_to, valid_from, entered_by,
    entered_at) values
    ('STAGE_SUMMARY', 'TOWNSHIP', '全面实施阶段小结', '全面实施阶段（3月1日至4月30日）的做法、问题和下一步安排。',
        '密山市政府办公室2021-03-03通知第六部分', 0, '2021-05-10', '2021-03-01', '2021-04-30', '2021-03-03', 'system', '2021-03-03 00:00:00'),
    ('EVALUATION', 'TOWNSHIP', '试点单位评估报告', '试点情况报告，于6月10日前报市民政局。',
        '密山市政府办公室2021-03-03通知第六部分', 1, '2021-06-10', '2021-03-01', '2021-06-10', '2021-03-03', 'system', '2021-03-03 00:00:00'),
    ('EVALUATION', 'BUREAU', '全市试点评估报告', '全市试点情况报告，于6月15日前报市政府。',
        '密山市政府办公室2021-03-03通知第六部分', 1, '2021-06-15', '2021-03-01', '2021-06-15', '2021-03-03', 'system', '2021-03-03 00:00:00');
insert into report_duty (kind, owner, title, demand, document, confirmed, valid_from, entered_by, entered_at)
    select q.kind, q.owner, q.title, q.demand, q.document, q.confirmed, '2021-03-03', 'system', '2021-03-03 00:00:00'
    from (
        select 'VILLAGE_RETURNS' as kind, 'TOWNSHIP' as owner, '村月报' as title, '各村（社区）报送死亡、离开人员，没有的报“无”。' as demand,
            '密山市政府办公室2021-03-03通知第五部分' as document, 0 as confirmed
        union all select 'CHANGE_LIST', 'TOWNSHIP', '动态管理变化表', '变动办结，次月名单复核后冻结。', '密山市政府办公室2021-03-03通知第五、七部分', 1
        union all select 'PROOFREADING', 'TOWNSHIP', '数据共同校对', '与省系统名册逐人核对，差异处理完，主要负责人签字。', '密山市政府办公室2021-03-03通知第七部分', 1
        union all select 'JOINT_PROOFREADING', 'BUREAU', '数据共同校对（民政局）', '各乡镇（街道）校对表由民政局签字。', '密山市政府办公室2021-03-03通知第七部分', 1
        union all select 'PAYMENT_LIST', 'TOWNSHIP', '资金发放名单', '次月名单由主要负责人签发报民政局。', '密山市政府办公室2021-03-03通知第五部分', 1
        union all select 'FUND_REQUEST', 'BUREAU', '用款申请', '汇总各乡镇（街道）名单，向市财政局提出用款申请。', '密山市政府办公室2021-03-03通知第五部分', 1
        union all select 'ARCHIVE', 'TOWNSHIP', '纸质档案扫描上传', '当月办结案件的纸质档案扫描上传，报告件数和未上传的原因。', '密山市政府办公室2021-03-03通知第七部分', 1
    ) q;
