-- 手机入户: what investigators sent from the field, each once under the key that their phone made for it, with the
-- moment of the deed and the moment it came in. Where the case had moved on meanwhile it is parked and nothing is lost.

create table field_survey (
    id            bigint        not null auto_increment primary key,
    uuid          varchar(36)   not null,
    case_id       bigint        not null,
    township_code varchar(12)   not null,
    village_code  varchar(12)   not null,
    round         int           not null,
    state         varchar(10)   not null,
    parked_for    varchar(20)   null,
    survey_id     bigint        null,
    findings      varchar(2000) not null,
    signed_by     varchar(60)   not null,
    self_care     varchar(100)  not null,
    first_login   varchar(40)   not null,
    second_login  varchar(40)   not null,
    done_at       datetime      not null,
    sent_at       datetime      not null,
    settled_at    datetime      null,
    version       int           not null default 0,
    constraint field_survey_once unique (uuid),
    constraint field_survey_recorded_once unique (survey_id),
    constraint field_survey_case foreign key (case_id) references assistance_case (id),
    constraint field_survey_township foreign key (township_code) references area (code),
    constraint field_survey_village foreign key (village_code) references area (code),
    constraint field_survey_survey foreign key (survey_id) references survey (id),
    constraint field_survey_first foreign key (first_login) references officer (login),
    constraint field_survey_second foreign key (second_login) references officer (login),
    constraint field_survey_state check (state in ('RECORDED', 'PARKED', 'TAKEN_OVER', 'DISCARDED')),
    constraint field_survey_parked_for check (parked_for is null or parked_for in ('MOVED_ON', 'SURVEYED', 'NEW_ROUND', 'NOT_OPEN')),
    constraint field_survey_two_investigators check (first_login <> second_login),
    constraint field_survey_moments check (done_at <= sent_at and (settled_at is null or settled_at >= sent_at)),
    constraint field_survey_way check (
        (state = 'RECORDED' and survey_id is not null and parked_for is null and settled_at is null) or
        (state = 'PARKED' and survey_id is null and parked_for is not null and settled_at is null) or
        (state = 'TAKEN_OVER' and survey_id is not null and parked_for is not null and settled_at is not null) or
        (state = 'DISCARDED' and survey_id is null and parked_for is not null and settled_at is not null)),
    index field_survey_by_case (case_id, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- Who signed with the finger, and the content of the picture, which stands among the evidence of the case.
create table field_signature (
    field_survey_id bigint      not null,
    signer          varchar(10) not null,
    sha256          char(64)    not null,
    primary key (field_survey_id, signer),
    constraint field_signature_survey foreign key (field_survey_id) references field_survey (id),
    constraint field_signature_signer check (signer in ('HOUSEHOLD', 'FIRST', 'SECOND'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- A signature by finger is a paper of its own: it does not stand for the survey form.
alter table evidence_item drop constraint evidence_item_kind;
alter table evidence_item add constraint evidence_item_kind_known check (kind in ('APPLICATION', 'PROMISE', 'IDENTITY',
    'ENTRUSTMENT', 'DISABILITY_ILLNESS', 'INCOME_PROPERTY', 'NEAR_RELATIVE', 'SURVEY_FORM', 'SURVEY_PHOTO',
    'SURVEY_SIGNATURE', 'CHECK_REPORT', 'APPRAISAL_RECORD', 'APPRAISAL_PHOTO', 'NOTICE_PHOTO_START', 'NOTICE_PHOTO_END',
    'APPROVAL_FORM', 'DECISION', 'DELIVERY_RECEIPT', 'LONG_TERM_NOTICE', 'CHANGE_NOTICE', 'CHANGE_PHOTO', 'OTHER'));
