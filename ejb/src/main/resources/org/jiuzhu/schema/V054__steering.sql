-- 领导小组 and 指导: who steers, what was resolved and whether it was done; what townships were taught; which policies hold,
-- and which village was told of them. What was entered by mistake is struck out with its reason, nothing is deleted.

-- A change is a new row; whoever leaves has a last day.
create table group_member (
    id            bigint       not null auto_increment primary key,
    body          varchar(60)  not null,
    township_code varchar(12)  null,
    name          varchar(40)  not null,
    post          varchar(60)  not null,
    capacity      varchar(16)  not null,
    from_day      date         not null,
    to_day        date         null,
    -- the head and the office director are one at a time: the capacity while they are in it, null once they have left
    sole_capacity varchar(16)  null,
    -- a person sits once for a body: 1 while sitting, null once left
    seated        tinyint      null,
    replaces_id   bigint       null,
    left_reason   varchar(200) null,
    entered_by    varchar(40)  not null,
    entered_at    datetime     not null,
    ended_by      varchar(40)  null,
    ended_at      datetime     null,
    version       int          not null default 0,
    constraint group_member_capacity check (capacity in ('HEAD', 'DEPUTY', 'OFFICE_DIRECTOR', 'MEMBER')),
    constraint group_member_days check (to_day is null or to_day >= from_day),
    constraint group_member_left check ((to_day is null) = (left_reason is null) and (to_day is null) = (ended_by is null)
        and (to_day is null) = (ended_at is null)),
    constraint group_member_seated check ((to_day is null) = (seated is not null) and (seated is null or seated = 1)),
    constraint group_member_sole check ((sole_capacity is null) = (to_day is not null
        or capacity not in ('HEAD', 'OFFICE_DIRECTOR')) and (sole_capacity is null or sole_capacity = capacity)),
    constraint group_member_once unique (body, name, seated),
    constraint group_member_one unique (sole_capacity),
    constraint group_member_next unique (replaces_id),
    constraint group_member_before foreign key (replaces_id) references group_member (id),
    constraint group_member_area foreign key (township_code) references area (code)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table group_meeting (
    id             bigint        not null auto_increment primary key,
    held_on        date          not null,
    place          varchar(80)   not null,
    chair_id       bigint        not null,
    agenda         varchar(1000) not null,
    state          varchar(10)   not null,
    planned_by     varchar(40)   not null,
    planned_at     datetime      not null,
    minutes        text          null,
    -- the members of that day, how many were there or sent somebody, and the share that was asked then
    members        int           null,
    present        int           null,
    quorum_percent int           null,
    minuted_by     varchar(40)   null,
    minuted_at     datetime      null,
    number         varchar(60)   null,
    published_by   varchar(40)   null,
    published_at   datetime      null,
    version        int           not null default 0,
    constraint group_meeting_state check (state in ('PLANNED', 'HELD', 'PUBLISHED')),
    constraint group_meeting_held check ((state = 'PLANNED') = (minuted_by is null) and (minuted_by is null) = (minutes is null)
        and (minuted_by is null) = (members is null) and (members is null) = (present is null)
        and (members is null) = (quorum_percent is null) and (minuted_by is null) = (minuted_at is null)),
    constraint group_meeting_count check (members is null or (present >= 0 and present <= members)),
    constraint group_meeting_quorum check (state <> 'PUBLISHED' or present * 100 >= quorum_percent * members),
    constraint group_meeting_published check ((state = 'PUBLISHED') = (published_by is not null)
        and (published_by is null) = (number is null) and (published_by is null) = (published_at is null)),
    constraint group_meeting_two_hands check (published_by is null or published_by <> minuted_by),
    constraint group_meeting_number unique (number),
    constraint group_meeting_chair foreign key (chair_id) references group_member (id),
    index group_meeting_by_day (held_on, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table meeting_attendance (
    meeting_id bigint      not null,
    member_id  bigint      not null,
    attendance varchar(10) not null,
    substitute varchar(40) null,
    primary key (meeting_id, member_id),
    constraint meeting_attendance_of foreign key (meeting_id) references group_meeting (id),
    constraint meeting_attendance_who foreign key (member_id) references group_member (id),
    constraint meeting_attendance_how check (attendance in ('PRESENT', 'DEPUTED', 'EXCUSED', 'ABSENT')),
    constraint meeting_attendance_sent check ((attendance = 'DEPUTED') = (substitute is not null))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table group_resolution (
    id            bigint       not null auto_increment primary key,
    meeting_id    bigint       not null,
    sequence      int          not null,
    words         varchar(500) not null,
    owner         varchar(20)  not null,
    township_code varchar(12)  null,
    owner_body    varchar(60)  null,
    owner_login   varchar(40)  null,
    first_due_on  date         not null,
    due_on        date         not null,
    state         varchar(10)  not null,
    report        varchar(500) null,
    reported_by   varchar(40)  null,
    reported_at   datetime     null,
    confirmed_by  varchar(40)  null,
    confirmed_at  datetime     null,
    passed_by     varchar(40)  not null,
    passed_at     datetime     not null,
    version       int          not null default 0,
    constraint resolution_once unique (meeting_id, sequence),
    constraint resolution_meeting foreign key (meeting_id) references group_meeting (id),
    constraint resolution_area foreign key (township_code) references area (code),
    constraint resolution_officer foreign key (owner_login) references officer (login),
    constraint resolution_owner check (owner in ('TOWNSHIP', 'BUREAU', 'FINANCE', 'BUSINESS_ENVIRONMENT', 'OTHER_BODY')),
    constraint resolution_state check (state in ('OPEN', 'REPORTED', 'CONFIRMED')),
    constraint resolution_whose check ((owner = 'TOWNSHIP') = (township_code is not null)
        and (owner = 'OTHER_BODY') = (owner_body is not null)),
    constraint resolution_due check (due_on >= first_due_on),
    constraint resolution_reported check ((state = 'OPEN') = (reported_by is null) and (reported_by is null) = (report is null)
        and (reported_by is null) = (reported_at is null)),
    constraint resolution_confirmed check ((state = 'CONFIRMED') = (confirmed_by is not null)
        and (confirmed_by is null) = (confirmed_at is null)),
    constraint resolution_two_hands check (confirmed_by is null or confirmed_by <> reported_by),
    index resolution_by_township (township_code, state, due_on),
    index resolution_by_day (state, due_on, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table resolution_step (
    resolution_id bigint       not null,
    sequence      int          not null,
    act           varchar(10)  not null,
    login         varchar(40)  not null,
    at            datetime     not null,
    words         varchar(500) not null,
    due_on        date         null,
    primary key (resolution_id, sequence),
    constraint resolution_step_of foreign key (resolution_id) references group_resolution (id),
    constraint resolution_step_act check (act in ('PASS', 'REPORT', 'SEND_BACK', 'POSTPONE', 'CONFIRM'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 问题反馈: what a township cannot solve itself; answered by the group's office, or put before the next meeting.
create table township_issue (
    id            bigint        not null auto_increment primary key,
    township_code varchar(12)   not null,
    title         varchar(80)   not null,
    words         varchar(1000) not null,
    raised_by     varchar(40)   not null,
    raised_at     datetime      not null,
    due_on        date          not null,
    state         varchar(10)   not null,
    answer        varchar(1000) null,
    answered_by   varchar(40)   null,
    answered_at   datetime      null,
    meeting_id    bigint        null,
    resolution_id bigint        null,
    version       int           not null default 0,
    constraint issue_area foreign key (township_code) references area (code),
    constraint issue_meeting foreign key (meeting_id) references group_meeting (id),
    constraint issue_resolution foreign key (resolution_id) references group_resolution (id),
    constraint issue_state check (state in ('RAISED', 'ON_AGENDA', 'ANSWERED', 'RESOLVED')),
    constraint issue_answered check ((state = 'ANSWERED') = (answer is not null) and (answer is null) = (answered_by is null)
        and (answer is null) = (answered_at is null)),
    constraint issue_agenda check (state <> 'RAISED' or meeting_id is null),
    constraint issue_on_agenda check (state not in ('ON_AGENDA', 'RESOLVED') or meeting_id is not null),
    constraint issue_resolved check ((state = 'RESOLVED') = (resolution_id is not null)),
    index issue_by_township (township_code, id),
    index issue_open (state, due_on, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 培训与指导
create table guidance_record (
    id            bigint        not null auto_increment primary key,
    kind          varchar(12)   not null,
    held_on       date          not null,
    topic         varchar(100)  not null,
    hours         decimal(5, 1) not null,
    given_by      varchar(60)   not null,
    place         varchar(80)   null,
    content       varchar(1000) null,
    others        int           not null,
    entered_by    varchar(40)   not null,
    entered_at    datetime      not null,
    certified_by  varchar(40)   null,
    certified_at  datetime      null,
    struck_by     varchar(40)   null,
    struck_at     datetime      null,
    struck_reason varchar(200)  null,
    version       int           not null default 0,
    constraint guidance_kind check (kind in ('COURSE', 'ON_SITE', 'BY_PHONE', 'IN_VILLAGE')),
    constraint guidance_hours check (hours > 0 and hours <= 200),
    constraint guidance_others check (others >= 0),
    constraint guidance_certified check ((certified_by is null) = (certified_at is null)),
    constraint guidance_struck check ((struck_by is null) = (struck_at is null) and (struck_by is null) = (struck_reason is null)
        and (struck_by is null or certified_by is null)),
    index guidance_by_day (held_on, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table guidance_township (
    id            bigint      not null auto_increment primary key,
    guidance_id   bigint      not null,
    township_code varchar(12) not null,
    constraint guidance_township_once unique (guidance_id, township_code),
    constraint guidance_township_of foreign key (guidance_id) references guidance_record (id),
    constraint guidance_township_area foreign key (township_code) references area (code),
    index guidance_by_township (township_code, guidance_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table guidance_attendee (
    id                 bigint      not null auto_increment primary key,
    guidance_id        bigint      not null,
    officer_login      varchar(40) not null,
    officer_name       varchar(40) not null,
    -- where the officer served then
    township_code      varchar(12) not null,
    result             varchar(10) not null,
    certificate_number varchar(60) null,
    constraint guidance_attendee_once unique (guidance_id, officer_login),
    constraint guidance_attendee_of foreign key (guidance_id) references guidance_record (id),
    constraint guidance_attendee_who foreign key (officer_login) references officer (login),
    constraint guidance_attendee_at foreign key (guidance_id, township_code)
        references guidance_township (guidance_id, township_code),
    constraint guidance_attendee_result check (result in ('ATTENDED', 'PASSED', 'FAILED')),
    constraint guidance_attendee_passed check (certificate_number is null or result = 'PASSED'),
    -- a certificate of an attendee is one of the register, and of one course
    constraint guidance_certificate_once unique (officer_login, certificate_number),
    constraint guidance_certificate foreign key (officer_login, certificate_number)
        references training_certificate (officer_login, number),
    index guidance_attendee_by_township (township_code, guidance_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 政策库: each version is a row and stays; one of a text is published at a time.
create table policy_text (
    id             bigint       not null auto_increment primary key,
    series_id      bigint       null,
    version_no     int          not null,
    number         varchar(60)  not null,
    title          varchar(120) not null,
    issuer         varchar(60)  not null,
    issued_on      date         not null,
    in_force_from  date         not null,
    in_force_to    date         null,
    kind           varchar(20)  not null,
    matter         varchar(12)  null,
    rule_version   varchar(20)  null,
    source         varchar(300) not null,
    change_note    varchar(300) null,
    body           mediumtext   null,
    body_sha256    char(64)     null,
    file_sha256    char(64)     null,
    file_name      varchar(200) null,
    state          varchar(12)  not null,
    -- the text of which this is the published version, null otherwise
    current_series bigint       null,
    entered_by     varchar(40)  not null,
    entered_at     datetime     not null,
    published_by   varchar(40)  null,
    published_at   datetime     null,
    ended_by       varchar(40)  null,
    ended_at       datetime     null,
    end_reason     varchar(200) null,
    version        int          not null default 0,
    constraint policy_version_once unique (series_id, version_no),
    constraint policy_current_once unique (current_series),
    constraint policy_first foreign key (series_id) references policy_text (id),
    constraint policy_file foreign key (file_sha256) references evidence_file (sha256),
    constraint policy_kind check (kind in ('LAW', 'STATE_DOCUMENT', 'PROVINCE_DOCUMENT', 'CITY_DOCUMENT', 'BUREAU_NOTICE',
        'EXPLANATION')),
    constraint policy_matter check (matter is null or matter in ('DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')),
    constraint policy_state check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    constraint policy_days check (in_force_to is null or in_force_to >= in_force_from),
    constraint policy_content check (body is not null or file_sha256 is not null),
    constraint policy_hashed check ((body is null) = (body_sha256 is null) and (file_sha256 is null) = (file_name is null)),
    constraint policy_current check ((state = 'PUBLISHED') = (current_series is not null)
        and (current_series is null or current_series = series_id)),
    constraint policy_published check ((published_by is null) = (published_at is null)
        and (state <> 'DRAFT' or published_by is null) and (state not in ('PUBLISHED', 'SUPERSEDED') or published_by is not null)),
    constraint policy_two_hands check (published_by is null or published_by <> entered_by),
    constraint policy_ended check ((state in ('SUPERSEDED', 'WITHDRAWN')) = (ended_by is not null)
        and (ended_by is null) = (ended_at is null) and (state = 'WITHDRAWN') = (end_reason is not null)),
    index policy_by_day (state, issued_on, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 政策宣传到村
create table village_telling (
    id            bigint       not null auto_increment primary key,
    township_code varchar(12)  not null,
    village_code  varchar(12)  not null,
    told_on       date         not null,
    way           varchar(12)  not null,
    topic         varchar(100) not null,
    policy_id     bigint       null,
    told_by       varchar(60)  not null,
    persons       int          null,
    photo_sha256  char(64)     null,
    remark        varchar(200) null,
    entered_by    varchar(40)  not null,
    entered_at    datetime     not null,
    -- 1 while it stands, null once it is struck out
    standing      tinyint      null,
    struck_by     varchar(40)  null,
    struck_at     datetime     null,
    struck_reason varchar(200) null,
    version       int          not null default 0,
    constraint telling_once unique (village_code, told_on, way, topic, standing),
    constraint telling_village foreign key (village_code) references area (code),
    constraint telling_policy foreign key (policy_id) references policy_text (id),
    constraint telling_photo foreign key (photo_sha256) references evidence_file (sha256),
    constraint telling_way check (way in ('LEAFLET', 'MEETING', 'BROADCAST', 'HOME_VISIT', 'BOARD', 'ONLINE')),
    constraint telling_place check (township_code = left(village_code, 9)),
    constraint telling_persons check (persons is null or persons > 0),
    constraint telling_struck check ((struck_by is null) = (standing is not null) and (struck_by is null) = (struck_at is null)
        and (struck_by is null) = (struck_reason is null) and (standing is null or standing = 1)),
    index telling_by_township (township_code, told_on, village_code)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('GROUP_QUORUM_PERCENT', '2018-01-01', 50, '%', '产品约定', 0, '领导小组会议到会（含委托出席）不少于成员的50%，待领导小组确认'),
    ('FEEDBACK_ANSWER_DAYS', '2018-01-01', 10, '个工作日', '产品约定', 0, '乡镇反映的问题10个工作日内答复或提交会议，待领导小组确认'),
    ('CERTIFICATE_VALID_MONTHS', '2018-01-01', 36, '月', '产品约定', 0, '培训合格证自合格之日起有效36个月，待市民政局确认');
