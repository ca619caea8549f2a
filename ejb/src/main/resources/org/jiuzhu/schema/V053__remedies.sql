-- 复议诉讼: the bureau is the respondent; the township states the facts and puts right what was lost.
create table remedy (
    id                 bigint        not null auto_increment primary key,
    number             varchar(60)   not null,
    kind               varchar(16)   not null,
    state              varchar(12)   not null,
    outside_number     varchar(60)   not null,
    outside_body       varchar(60)   not null,
    claimant_name      varchar(40)   not null,
    claimant           varchar(12)   not null,
    claim              varchar(1000) not null,
    filed_on           date          not null,
    received_on        date          not null,
    review_received_on date          null,
    -- what is attacked; nothing stands behind 不作为
    attacked           varchar(12)   not null,
    case_id            bigint        not null,
    adjustment_id      bigint        null,
    act_number         varchar(60)   null,
    act_on             date          null,
    act_by             varchar(40)   null,
    delivered_on       date          null,
    told               tinyint       not null,
    -- the last day on which the other side could file, as far as it can be reckoned; null where it cannot
    last_day           date          null,
    -- the first day on which silence can be attacked
    first_day          date          null,
    township_code      varchar(12)   not null,
    village_code       varchar(12)   not null,
    matter             varchar(20)   not null,
    answer_due_on      date          not null,
    answered_on        date          null,
    hearing_on         date          null,
    heard_on           date          null,
    -- when the township's word, its order and the bureau's own next deed are due; null where nothing is
    statement_due_on   date          null,
    order_due_on       date          null,
    bureau_due_on      date          null,
    -- the next day that matters to bureau or township; 9999-12-31 where others are to act
    due_on             date          not null,
    outcome            varchar(16)   null,
    decided_on         date          null,
    result_number      varchar(60)   null,
    finding_reason     varchar(12)   null,
    finding_cause      varchar(15)   null,
    finding            varchar(500)  null,
    registered_by      varchar(40)   not null,
    registered_at      datetime      not null,
    version            int           not null default 0,
    constraint remedy_number unique (number),
    constraint remedy_once unique (outside_body, outside_number),
    constraint remedy_case foreign key (case_id) references assistance_case (id),
    constraint remedy_adjustment foreign key (adjustment_id) references adjustment (id),
    constraint remedy_kind check (kind in ('RECONSIDERATION', 'LAWSUIT')),
    constraint remedy_state check (state in ('RECEIVED', 'ANSWERED', 'HEARD', 'DECIDED', 'CARRIED_OUT', 'WITHDRAWN')),
    constraint remedy_claimant check (claimant in ('APPLICANT', 'MEMBER', 'OTHER')),
    constraint remedy_attacked check (attacked in ('GRANT', 'REFUSAL', 'CHANGE', 'STOP', 'NO_ANSWER')),
    constraint remedy_outcome check (outcome is null or outcome in ('UPHELD', 'CHANGED', 'ANNULLED', 'ORDERED', 'UNLAWFUL',
        'SETTLED', 'WITHDRAWN')),
    constraint remedy_finding_reason check (finding_reason is null or finding_reason in ('FACTS', 'LAW', 'DISCRETION', 'ENQUIRY',
        'PROCEDURE', 'REASONING', 'RECORDS')),
    constraint remedy_finding_cause check (finding_cause is null or finding_cause in ('SUBJECTIVE', 'OBJECTIVE', 'REFORM_TRIAL')),
    constraint remedy_matter check (matter in ('DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')),
    constraint remedy_act check ((attacked = 'NO_ANSWER') = (act_number is null) and (act_number is null) = (act_on is null)),
    constraint remedy_change check ((attacked in ('CHANGE', 'STOP')) = (adjustment_id is not null)),
    constraint remedy_filed check (received_on >= filed_on),
    constraint remedy_answered check (answered_on is null or answered_on >= received_on),
    constraint remedy_told_by check (state not in ('ANSWERED', 'HEARD') or answered_on is not null),
    constraint remedy_over check ((state in ('DECIDED', 'CARRIED_OUT', 'WITHDRAWN')) = (outcome is not null)
        and (outcome is null) = (decided_on is null)),
    constraint remedy_withdrawn check ((state = 'WITHDRAWN') = (coalesce(outcome, '') = 'WITHDRAWN')),
    -- what was lost is a finding with its reason and its cause
    constraint remedy_lost check ((coalesce(outcome, '') in ('CHANGED', 'ANNULLED', 'ORDERED', 'UNLAWFUL'))
        = (finding_reason is not null) and (finding_reason is null) = (finding_cause is null)
        and (finding_reason is null) = (finding is null)),
    constraint remedy_place check (township_code = left(village_code, 9)),
    index remedy_by_township (township_code, due_on, id),
    index remedy_by_day (due_on, id),
    index remedy_by_state (state, due_on, id),
    index remedy_by_receipt (received_on, id),
    index remedy_by_result (decided_on, township_code, matter)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table remedy_event (
    remedy_id bigint        not null,
    sequence  int           not null,
    act       varchar(12)   not null,
    login     varchar(40)   not null,
    at        datetime      not null,
    words     varchar(1000) not null,
    primary key (remedy_id, sequence),
    constraint remedy_event_of foreign key (remedy_id) references remedy (id),
    constraint remedy_event_act check (act in ('REGISTER', 'ASK', 'STATE', 'ANSWER', 'SCHEDULE', 'HEAR', 'DECIDE', 'WITHDRAW',
        'BUNDLE', 'ORDER', 'PUT_RIGHT', 'RETURN', 'EXTEND', 'CLOSE', 'CARRY_OUT'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 陈述: what the township says of the facts, asked for by the bureau; one question at a time.
create table remedy_statement (
    id             bigint        not null auto_increment primary key,
    remedy_id      bigint        not null,
    ordinal        int           not null,
    question       varchar(500)  not null,
    asked_by       varchar(40)   not null,
    asked_at       datetime      not null,
    due_on         date          not null,
    words          varchar(4000) null,
    stated_by      varchar(40)   null,
    stated_at      datetime      null,
    open_remedy_id bigint        null,
    version        int           not null default 0,
    constraint statement_once unique (remedy_id, ordinal),
    constraint statement_one_open unique (open_remedy_id),
    constraint statement_of foreign key (remedy_id) references remedy (id),
    constraint statement_said check ((words is null) = (stated_by is null) and (words is null) = (stated_at is null)
        and (words is null) = (open_remedy_id is not null)),
    constraint statement_two_sides check (stated_by is null or stated_by <> asked_by)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 卷宗 that were bound for the reviewing body or the court.
create table remedy_bundle (
    id        bigint      not null auto_increment primary key,
    remedy_id bigint      not null,
    made_by   varchar(40) not null,
    made_at   datetime    not null,
    sha256    char(64)    not null,
    bytes     int         not null,
    constraint bundle_of foreign key (remedy_id) references remedy (id),
    index bundle_by_remedy (remedy_id, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 履行责令: what has to be put right after a case was lost; answered by the township, closed by another hand of the bureau.
create table remedy_order (
    id            bigint        not null auto_increment primary key,
    number        varchar(60)   not null,
    remedy_id     bigint        not null,
    township_code varchar(12)   not null,
    village_code  varchar(12)   not null,
    benefit_id    bigint        null,
    redress       varchar(12)   not null,
    state         varchar(10)   not null,
    demand        varchar(1000) not null,
    ordered_by    varchar(40)   not null,
    ordered_at    datetime      not null,
    due_on        date          not null,
    corrected_on  date          null,
    answered_by   varchar(40)   null,
    closed_by     varchar(40)   null,
    version       int           not null default 0,
    constraint remedy_order_number unique (number),
    constraint remedy_order_once unique (remedy_id),
    constraint remedy_order_of foreign key (remedy_id) references remedy (id),
    constraint remedy_order_benefit foreign key (benefit_id) references benefit (id),
    constraint remedy_order_redress check (redress in ('NONE', 'CHANGE', 'DECISION')),
    constraint remedy_order_state check (state in ('ORDERED', 'ANSWERED', 'RETURNED', 'CLOSED')),
    constraint remedy_order_change check (redress <> 'CHANGE' or benefit_id is not null),
    constraint remedy_order_answered check ((state = 'ORDERED') = (answered_by is null)
        and (answered_by is null) = (corrected_on is null)),
    constraint remedy_order_closed check ((state = 'CLOSED') = (closed_by is not null)),
    constraint remedy_order_two_hands check (closed_by is null or (closed_by <> ordered_by and closed_by <> answered_by)),
    constraint remedy_order_place check (township_code = left(village_code, 9)),
    index remedy_order_by_township (township_code, redress, state, due_on, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('RECONSIDERATION_ANSWER_DAYS', '2018-01-01', 10, '个工作日', '产品约定', 0, '复议答复期限10个工作日，出处待市民政局法制机构核对确认'),
    ('LAWSUIT_ANSWER_DAYS', '2018-01-01', 15, '日', '产品约定', 0, '诉讼答辩期限15日，出处待市民政局法制机构核对确认'),
    ('STATEMENT_DAYS', '2018-01-01', 3, '个工作日', '产品约定', 0, '乡镇（街道）陈述期限3个工作日，待市民政局确认'),
    ('REMEDY_WARNING_DAYS', '2018-01-01', 3, '日', '产品约定', 0, '期限届满前3日提醒，待市民政局确认'),
    ('REPEATED_SERIOUS_MONTHS', '2018-01-01', 2, '月', '产品约定', 0, '严重问题月份数达到2个月建议暂停委托，待市民政局确认'),
    ('REPEATED_SERIOUS_WINDOW', '2018-01-01', 3, '月', '产品约定', 0, '在最近3个月内统计，待市民政局确认');
