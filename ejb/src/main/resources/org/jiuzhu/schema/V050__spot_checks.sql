-- 抽查: each month's decisions, frozen and hashed, drawn by a seed of two parties, read point by point.
create table spot_check (
    id            bigint      not null auto_increment primary key,
    check_month   int         not null,
    opened_by     varchar(40) not null,
    opened_at     datetime    not null,
    -- the shares as they stood when the first frame was frozen
    share_percent int         null,
    rest_percent  int         null,
    second_percent int        null,
    due_on        date        null,
    version       int         not null default 0,
    constraint spot_check_once unique (check_month),
    constraint spot_check_shares check ((share_percent is null) = (rest_percent is null)
        and (share_percent is null) = (second_percent is null) and (share_percent is null) = (due_on is null))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table spot_party (
    id           bigint      not null auto_increment primary key,
    check_id     bigint      not null,
    party        varchar(10) not null,
    login        varchar(40) not null,
    commitment   char(64)    not null,
    committed_at datetime    not null,
    number       varchar(80) null,
    opened_at    datetime    null,
    -- the number was not opened in time; the commitment stands in its place
    forfeited_by varchar(40) null,
    version      int         not null default 0,
    constraint spot_party_once unique (check_id, party),
    constraint spot_party_two_persons unique (check_id, login),
    constraint spot_party_check foreign key (check_id) references spot_check (id),
    constraint spot_party_known check (party in ('BUREAU', 'SECOND')),
    constraint spot_party_opened check ((number is null) = (opened_at is null)),
    constraint spot_party_forfeited check (forfeited_by is null or number = commitment)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table spot_round (
    id          bigint      not null auto_increment primary key,
    check_id    bigint      not null,
    round       int         not null,
    frozen_by   varchar(40) not null,
    frozen_at   datetime    not null,
    files       int         not null,
    frame_hash  char(64)    not null,
    drawn_by    varchar(40) null,
    drawn_at    datetime    null,
    drawn       int         null,
    drawn_hash  char(64)    null,
    version     int         not null default 0,
    constraint spot_round_once unique (check_id, round),
    constraint spot_round_check foreign key (check_id) references spot_check (id),
    constraint spot_round_drawn check ((drawn_by is null) = (drawn_at is null) and (drawn_by is null) = (drawn is null)
        and (drawn_by is null) = (drawn_hash is null))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- The frame: every decision of the month, in the order of its hash.
create table spot_file (
    id            bigint      not null auto_increment primary key,
    check_id      bigint      not null,
    round         int         not null,
    row_no        int         not null,
    township_code varchar(12) not null,
    village_code  varchar(12) not null,
    matter        varchar(20) not null,
    kind          varchar(10) not null,
    file_number   varchar(40) not null,
    case_id       bigint      not null,
    adjustment_id bigint      null,
    decided_on    date        not null,
    -- 1 near relative, 2 objected to, 4 given at once, 8 prolonged
    mandatory     int         not null,
    high          tinyint     not null,
    -- stood in an earlier frame, was not drawn, and has become mandatory since
    again         tinyint     not null,
    constraint spot_file_row unique (check_id, round, row_no),
    constraint spot_file_once unique (check_id, file_number, again),
    constraint spot_file_check foreign key (check_id) references spot_check (id),
    constraint spot_file_case foreign key (case_id) references assistance_case (id),
    constraint spot_file_adjustment foreign key (adjustment_id) references adjustment (id),
    constraint spot_file_matter check (matter in ('DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')),
    constraint spot_file_kind check (kind in ('GRANT', 'REFUSAL', 'CHANGE', 'STOP')),
    constraint spot_file_mandatory check (mandatory between 0 and 15 and (again = 0 or mandatory > 0)),
    constraint spot_file_place check (township_code = left(village_code, 9))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- What a township and matter came to in a round.
create table spot_stratum (
    check_id      bigint      not null,
    round         int         not null,
    township_code varchar(12) not null,
    matter        varchar(20) not null,
    files         int         not null,
    floor_files   int         not null,
    mandatory     int         not null,
    random        int         not null,
    extra         int         not null,
    primary key (check_id, round, township_code, matter),
    constraint spot_stratum_check foreign key (check_id) references spot_check (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- The files that were drawn, and how far their reading is.
create table spot_sample (
    file_id        bigint      not null primary key,
    check_id       bigint      not null,
    township_code  varchar(12) not null,
    village_code   varchar(12) not null,
    matter         varchar(20) not null,
    drawn_as       varchar(10) not null,
    second_reading tinyint     not null,
    outcome        varchar(10) null,
    read_by        varchar(40) null,
    read_at        datetime    null,
    version        int         not null default 0,
    constraint spot_sample_file foreign key (file_id) references spot_file (id),
    constraint spot_sample_as check (drawn_as in ('MANDATORY', 'RANDOM', 'EXTRA')),
    constraint spot_sample_outcome check (outcome is null or outcome in ('PASSED', 'MINOR', 'SERIOUS')),
    constraint spot_sample_read check ((outcome is null) = (read_by is null) and (outcome is null) = (read_at is null)),
    index spot_sample_by_stratum (check_id, township_code, matter, outcome, file_id),
    index spot_sample_of_check (check_id, outcome, file_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table spot_reading (
    id          bigint        not null auto_increment primary key,
    file_id     bigint        not null,
    ordinal     int           not null,
    login       varchar(40)   not null,
    begun_at    datetime      not null,
    finished_at datetime      null,
    seconds     int           null,
    outcome     varchar(10)   null,
    remark      varchar(1000) not null default '',
    version     int           not null default 0,
    constraint spot_reading_ordinal unique (file_id, ordinal),
    constraint spot_reading_two_readers unique (file_id, login),
    constraint spot_reading_of foreign key (file_id) references spot_sample (file_id),
    constraint spot_reading_ordinal_known check (ordinal between 1 and 2),
    constraint spot_reading_outcome check (outcome is null or outcome in ('PASSED', 'MINOR', 'SERIOUS')),
    constraint spot_reading_finished check ((finished_at is null) = (outcome is null) and (finished_at is null) = (seconds is null)),
    index spot_reading_by_login (login, finished_at, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- What a reader says of each point; a fault is a finding with its reason and its cause.
create table spot_point (
    reading_id bigint       not null,
    point      varchar(15)  not null,
    machine    varchar(10)  not null,
    verdict    varchar(10)  not null,
    reason     varchar(12)  null,
    cause      varchar(15)  null,
    note       varchar(500) not null default '',
    primary key (reading_id, point),
    constraint spot_point_of foreign key (reading_id) references spot_reading (id),
    constraint spot_point_known check (point in ('APPLICATION', 'SURVEY', 'CHECK', 'FIGURES', 'APPRAISAL', 'PUBLICITY', 'KIN',
        'DECISION', 'NOTIFICATION', 'TERM', 'ARCHIVE', 'GROUNDS', 'EFFECT')),
    constraint spot_point_machine check (machine in ('FINE', 'DOUBT', 'SILENT')),
    constraint spot_point_verdict check (verdict in ('FINE', 'MINOR', 'SERIOUS', 'NOT_ASKED')),
    constraint spot_point_reason check (reason is null or reason in ('FACTS', 'LAW', 'DISCRETION', 'ENQUIRY', 'PROCEDURE',
        'REASONING', 'RECORDS')),
    constraint spot_point_cause check (cause is null or cause in ('SUBJECTIVE', 'OBJECTIVE', 'REFORM_TRIAL')),
    constraint spot_point_finding check ((verdict in ('MINOR', 'SERIOUS')) = (reason is not null)
        and (reason is null) = (cause is null))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 入户抽查 beside the files.
create table spot_visit (
    id            bigint       not null auto_increment primary key,
    file_id       bigint       not null,
    township_code varchar(12)  not null,
    village_code  varchar(12)  not null,
    visited_on    date         not null,
    visitors      varchar(80)  not null,
    met           varchar(60)  not null,
    result        varchar(10)  not null,
    note          varchar(500) not null,
    entered_by    varchar(40)  not null,
    entered_at    datetime     not null,
    constraint spot_visit_of foreign key (file_id) references spot_sample (file_id),
    constraint spot_visit_once unique (file_id, visited_on),
    constraint spot_visit_result check (result in ('AGREES', 'DIFFERS', 'NOT_MET')),
    constraint spot_visit_place check (township_code = left(village_code, 9))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 整改: ordered by the bureau, answered by the township, checked again, closed.
create table rectification (
    id            bigint        not null auto_increment primary key,
    number        varchar(60)   not null,
    file_id       bigint        not null,
    township_code varchar(12)   not null,
    village_code  varchar(12)   not null,
    matter        varchar(20)   not null,
    benefit_id    bigint        null,
    state         varchar(10)   not null,
    demand        varchar(1000) not null,
    -- a change of the benefit has to be decided before it can be closed
    change_wanted tinyint       not null,
    ordered_by    varchar(40)   not null,
    ordered_at    datetime      not null,
    due_on        date          not null,
    corrected_on  date          null,
    version       int           not null default 0,
    constraint rectification_number unique (number),
    constraint rectification_once unique (file_id),
    constraint rectification_of foreign key (file_id) references spot_sample (file_id),
    constraint rectification_benefit foreign key (benefit_id) references benefit (id),
    constraint rectification_state check (state in ('ORDERED', 'ANSWERED', 'RETURNED', 'CLOSED')),
    constraint rectification_place check (township_code = left(village_code, 9)),
    index rectification_by_township (township_code, state, due_on, id),
    index rectification_by_village (village_code, state, id),
    index rectification_by_day (state, due_on, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table rectification_step (
    rectification_id bigint        not null,
    sequence         int           not null,
    act              varchar(10)   not null,
    login            varchar(40)   not null,
    at               datetime      not null,
    text             varchar(1000) not null,
    primary key (rectification_id, sequence),
    constraint rectification_step_of foreign key (rectification_id) references rectification (id),
    constraint rectification_step_act check (act in ('ORDER', 'ANSWER', 'RETURN', 'EXTEND', 'CLOSE'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- A month's decisions are asked for by their moment.
alter table decision add index decision_by_time (decided_at);
alter table adjustment add index adjustment_by_time (state, decided_at);

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('SPOT_SHARE_PERCENT', '2018-01-01', 50, '%', '密山市政府办公室2021-03-03通知第五部分', 1, '抽查不少于审批档案的50%'),
    ('SPOT_REST_PERCENT', '2018-01-01', 30, '%', '产品约定', 0, '必查之外随机部分不少于30%，待市民政局确认'),
    ('SPOT_SECOND_PERCENT', '2018-01-01', 10, '%', '产品约定', 0, '抽出档案的10%由第二人复读，待市民政局确认'),
    ('SPOT_VISIT_PERCENT', '2018-01-01', 30, '%', '民发〔2012〕220号第二十六条', 1, '入户抽查不少于30%，与档案抽查分别统计'),
    ('SPOT_DUE_DAYS', '2018-01-01', 15, '个工作日', '产品约定', 0, '次月15个工作日内完成，待市民政局确认'),
    ('SPOT_OPEN_DAYS', '2018-01-01', 3, '个工作日', '产品约定', 0, '锁定后3个工作日内公开随机数，逾期以承诺值代替，待市民政局确认'),
    ('SPOT_HIGH_MONTHLY_FEN', '2018-01-01', 200000, '分', '产品约定', 0, '月保障金2000元以上另行加抽，待市民政局确认'),
    ('SPOT_HIGH_GRANT_FEN', '2018-01-01', 500000, '分', '产品约定', 0, '一次救助5000元以上另行加抽，待市民政局确认'),
    ('RECTIFICATION_DAYS', '2018-01-01', 10, '个工作日', '产品约定', 0, '整改期限10个工作日，待市民政局确认');
