-- 好差评: once for a case, by whoever proves to be the applicant; 1 is the best grade (GB/T 39046-2020, A.8).
create table rating (
    id            bigint       not null auto_increment primary key,
    case_id       bigint       not null,
    township_code varchar(12)  not null,
    village_code  varchar(12)  not null,
    matter        varchar(20)  not null,
    grade         int          not null,
    words         varchar(500) not null,
    channel       varchar(10)  not null,
    rated_on      date         not null,
    entered_by    varchar(40)  null,
    entered_at    datetime     not null,
    constraint rating_once unique (case_id),
    constraint rating_graded unique (id, grade),
    constraint rating_case foreign key (case_id) references assistance_case (id),
    constraint rating_officer foreign key (entered_by) references officer (login),
    constraint rating_matter check (matter in ('DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')),
    constraint rating_grade check (grade between 1 and 5),
    constraint rating_channel check (channel in ('PUBLIC', 'COUNTER', 'PHONE')),
    constraint rating_hand check ((channel = 'PUBLIC') = (entered_by is null)),
    constraint rating_place check (township_code = left(village_code, 9)),
    index rating_by_day (rated_on, township_code, matter, grade),
    index rating_by_township (township_code, id),
    index rating_by_village (village_code, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 差评整改: of bad grades alone; answered by the township, closed by another hand.
create table rating_followup (
    rating_id     bigint      not null primary key,
    grade         int         not null,
    township_code varchar(12) not null,
    village_code  varchar(12) not null,
    state         varchar(10) not null,
    due_on        date        not null,
    late          tinyint     not null default 0,
    finding       varchar(10) null,
    fed_back_on   date        null,
    answered_by   varchar(40) null,
    closed_by     varchar(40) null,
    closed_on     date        null,
    version       int         not null default 0,
    constraint followup_of foreign key (rating_id, grade) references rating (id, grade),
    constraint followup_answerer foreign key (answered_by) references officer (login),
    constraint followup_closer foreign key (closed_by) references officer (login),
    constraint followup_bad check (grade >= 4),
    constraint followup_state check (state in ('OPEN', 'ANSWERED', 'RETURNED', 'CLOSED')),
    constraint followup_finding check (finding is null or finding in ('FOUNDED', 'PARTLY', 'UNFOUNDED')),
    constraint followup_answered check ((state in ('ANSWERED', 'CLOSED')) = (answered_by is not null)
        and (answered_by is null) = (finding is null) and (answered_by is null) = (fed_back_on is null)),
    constraint followup_closed check ((state = 'CLOSED') = (closed_by is not null) and (closed_by is null) = (closed_on is null)),
    constraint followup_two_hands check (closed_by is null or closed_by <> answered_by),
    constraint followup_place check (township_code = left(village_code, 9)),
    index followup_by_state (state, rating_id),
    index followup_by_township (township_code, state, rating_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table rating_followup_step (
    rating_id    bigint        not null,
    sequence     int           not null,
    act          varchar(10)   not null,
    call_outcome varchar(15)   null,
    login        varchar(40)   not null,
    at           datetime      not null,
    words        varchar(1000) not null,
    primary key (rating_id, sequence),
    constraint followup_step_of foreign key (rating_id) references rating_followup (rating_id),
    constraint followup_step_act check (act in ('OPEN', 'CALL', 'ANSWER', 'SEND_BACK', 'CLOSE')),
    constraint followup_step_outcome check (call_outcome is null or call_outcome in ('REACHED', 'DECLINED', 'NOT_REACHED')),
    constraint followup_step_call check ((act = 'CALL') = (call_outcome is not null))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 服务质量: the working days of the calendar numbered, so that days between are a difference; renewed with the calendar.
create table working_ordinal (
    day     date not null primary key,
    ordinal int  not null
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- Months that are over are counted once and kept: what they came to, how long it took, and the duties on the way.
create table service_closed (
    month_no   int      not null primary key,
    decided    int      not null,
    accepted   int      not null,
    rated      int      not null,
    counted_at datetime not null
) default charset = utf8mb4 collate = utf8mb4_general_ci;
create table service_month (
    month_no      int         not null,
    township_code varchar(12) not null,
    matter        varchar(20) not null,
    accepted      int         not null,
    grade_1       int         not null,
    grade_2       int         not null,
    grade_3       int         not null,
    grade_4       int         not null,
    grade_5       int         not null,
    primary key (month_no, township_code, matter),
    constraint service_month_of foreign key (month_no) references service_closed (month_no)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
create table service_days (
    month_no      int         not null,
    township_code varchar(12) not null,
    matter        varchar(20) not null,
    days          int         not null,
    decided       int         not null,
    with_term     int         not null,
    in_time       int         not null,
    primary key (month_no, township_code, matter, days),
    constraint service_days_of foreign key (month_no) references service_closed (month_no),
    constraint service_days_in_time check (in_time <= with_term and with_term <= decided)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
create table service_step (
    month_no      int         not null,
    township_code varchar(12) not null,
    matter        varchar(20) not null,
    duty          varchar(30) not null,
    done          int         not null,
    working_days  bigint      not null,
    with_term     int         not null,
    in_time       int         not null,
    primary key (month_no, township_code, matter, duty),
    constraint service_step_of foreign key (month_no) references service_closed (month_no),
    constraint service_step_in_time check (in_time <= with_term and with_term <= done)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- What is counted by its day is found by its day.
alter table assistance_case add index case_by_acceptance (accepted_on, township_code, matter);
alter table objection add index objection_by_day (received_on, notice_id, outcome);

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('RATING_FEEDBACK_DAYS', '2018-01-01', 5, '个工作日', '产品约定', 0, '差评5个工作日内核实、整改、反馈，待市民政局确认');
