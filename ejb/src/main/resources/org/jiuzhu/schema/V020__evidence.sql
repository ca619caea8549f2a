-- 影像备案: a file once by its content, on disk; what it shows, in which case and for which purposes, here.
-- Nothing is deleted: what was put in by mistake is withdrawn with hand, moment and reason.

create table evidence_file (
    id        bigint      not null auto_increment primary key,
    sha256    char(64)    not null,
    media     varchar(10) not null,
    bytes     bigint      not null,
    width     int         null,
    height    int         null,
    pages     int         null,
    thumbnail tinyint     not null,
    stored_at datetime    not null,
    constraint evidence_file_once unique (sha256),
    constraint evidence_media check (media in ('JPEG', 'PNG', 'PDF', 'MP4', 'WEBM', 'QUICKTIME', 'DOCX', 'XLSX')),
    constraint evidence_bytes check (bytes > 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table evidence_item (
    id               bigint       not null auto_increment primary key,
    file_id          bigint       not null,
    case_number      varchar(22)  not null,
    household_id     bigint       not null,
    township_code    varchar(12)  not null,
    village_code     varchar(12)  not null,
    kind             varchar(30)  not null,
    name             varchar(200) not null,
    position         int          not null,
    taken_at         datetime     null,
    taken_at_source  varchar(10)  null,
    latitude         decimal(9,6) null,
    longitude        decimal(9,6) null,
    place_source     varchar(10)  null,
    taken_by         varchar(60)  not null,
    uploaded_by      varchar(40)  not null,
    received_at      datetime     not null,
    withdrawn_at     datetime     null,
    withdrawn_by     varchar(40)  null,
    withdrawn_reason varchar(200) null,
    -- the same content stands in a case once: the key is the file while it stands, null once withdrawn
    standing_file_id bigint       null,
    version          int          not null default 0,
    constraint evidence_item_file foreign key (file_id) references evidence_file (id),
    constraint evidence_item_case foreign key (case_number) references assistance_case (number),
    constraint evidence_item_household foreign key (household_id) references household (id),
    constraint evidence_item_township foreign key (township_code) references area (code),
    constraint evidence_item_village foreign key (village_code) references area (code),
    constraint evidence_item_uploaded foreign key (uploaded_by) references officer (login),
    constraint evidence_item_withdrawn foreign key (withdrawn_by) references officer (login),
    constraint evidence_item_once unique (case_number, standing_file_id),
    constraint evidence_item_kind check (kind in ('APPLICATION', 'PROMISE', 'IDENTITY', 'ENTRUSTMENT',
        'DISABILITY_ILLNESS', 'INCOME_PROPERTY', 'NEAR_RELATIVE', 'SURVEY_FORM', 'SURVEY_PHOTO', 'CHECK_REPORT',
        'APPRAISAL_RECORD', 'APPRAISAL_PHOTO', 'NOTICE_PHOTO_START', 'NOTICE_PHOTO_END', 'APPROVAL_FORM', 'DECISION',
        'DELIVERY_RECEIPT', 'LONG_TERM_NOTICE', 'CHANGE_NOTICE', 'CHANGE_PHOTO', 'OTHER')),
    constraint evidence_item_moment check (taken_at_source in ('CAMERA', 'DEVICE')),
    constraint evidence_item_place check (place_source in ('CAMERA', 'DEVICE')),
    constraint evidence_item_position check (position >= 1),
    constraint evidence_item_taken check ((taken_at is null) = (taken_at_source is null)),
    constraint evidence_item_where check (
        (latitude is null and longitude is null and place_source is null) or
        (latitude between -90 and 90 and longitude between -180 and 180 and place_source is not null)),
    constraint evidence_item_out check (
        (withdrawn_at is null and withdrawn_by is null and withdrawn_reason is null and standing_file_id = file_id) or
        (withdrawn_at is not null and withdrawn_by is not null and withdrawn_reason is not null
            and standing_file_id is null)),
    index evidence_item_by_case (case_number, position),
    index evidence_item_by_household (household_id, case_number, position)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table evidence_purpose (
    item_id bigint      not null,
    purpose varchar(20) not null,
    primary key (item_id, purpose),
    constraint evidence_purpose_item foreign key (item_id) references evidence_item (id),
    constraint evidence_purpose_known check (purpose in ('SURVEY', 'APPRAISAL', 'FIRST_NOTICE', 'LAST_NOTICE',
        'PROMISE', 'APPLICATION_PAPER', 'IDENTITY', 'DISABILITY_ILLNESS', 'INCOME_PROPERTY', 'APPROVAL', 'SERVICE',
        'CHANGE'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 一户一档: where the paper of a household's file stands.
create table household_archive (
    household_id bigint      not null primary key,
    box          varchar(40) not null,
    place        varchar(80) not null,
    changed_by   varchar(40) not null,
    changed_at   datetime    not null,
    version      int         not null default 0,
    constraint archive_household foreign key (household_id) references household (id),
    constraint archive_officer foreign key (changed_by) references officer (login)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
