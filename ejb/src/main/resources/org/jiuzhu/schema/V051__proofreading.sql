-- 共同校对: own records, the province's roster and the bank's answers of a month, held against each other person by person.
create table roster_import (
    id           bigint       not null auto_increment primary key,
    proof_month  int          not null,
    file_name    varchar(200) not null,
    content_hash char(64)     not null,
    persons      int          not null,
    imported_by  varchar(40)  not null,
    imported_at  datetime     not null,
    -- the newest of its month; the ones before stay to be seen
    open_month   int          null,
    constraint roster_once unique (open_month),
    constraint roster_open check (open_month is null or open_month = proof_month)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table roster_person (
    import_id       bigint      not null,
    row_no          int         not null,
    township_code   varchar(12) not null,
    matter          varchar(20) not null,
    head_number     char(18)    not null,
    name            varchar(60) not null,
    identity_number char(18)    not null,
    amount_fen      bigint      not null,
    primary key (import_id, identity_number),
    constraint roster_person_import foreign key (import_id) references roster_import (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- Own records as they stood when they were compared.
create table own_person (
    proof_month     int         not null,
    township_code   varchar(12) not null,
    matter          varchar(20) not null,
    head_number     char(18)    not null,
    name            varchar(60) not null,
    identity_number char(18)    not null,
    amount_fen      bigint      not null,
    benefit_id      bigint      not null,
    bank            varchar(10) null,
    primary key (proof_month, identity_number),
    constraint own_person_benefit foreign key (benefit_id) references benefit (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table proofreading (
    id              bigint      not null auto_increment primary key,
    township_code   varchar(12) not null,
    proof_month     int         not null,
    state           varchar(20) not null,
    persons         int         not null,
    -- persons with a difference when they were first compared: what the accuracy is reckoned from
    differing       int         not null,
    compared_at     datetime    not null,
    township_signed_by varchar(40) null,
    township_signed_at datetime null,
    bureau_signed_by varchar(40) null,
    bureau_signed_at datetime   null,
    version         int         not null default 0,
    constraint proofreading_once unique (township_code, proof_month),
    constraint proofreading_area foreign key (township_code) references area (code),
    constraint proofreading_state check (state in ('OPEN', 'SIGNED_BY_TOWNSHIP', 'SIGNED')),
    constraint proofreading_signed check ((state = 'OPEN') = (township_signed_by is null)
        and (state = 'SIGNED') = (bureau_signed_by is not null)),
    constraint proofreading_two_sides check (bureau_signed_by is null or bureau_signed_by <> township_signed_by),
    constraint proofreading_counts check (differing >= 0 and differing <= persons),
    index proofreading_by_month (proof_month, township_code)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table proof_difference (
    id              bigint       not null auto_increment primary key,
    proofreading_id bigint       not null,
    township_code   varchar(12)  not null,
    proof_month     int          not null,
    kind            varchar(12)  not null,
    identity_number char(18)     not null,
    name            varchar(60)  not null,
    ours            varchar(120) not null,
    theirs          varchar(120) not null,
    bank            varchar(10)  null,
    benefit_id      bigint       null,
    found_at        datetime     not null,
    side            varchar(10)  not null,
    cause           varchar(12)  null,
    explanation     varchar(500) null,
    explained_by    varchar(40)  null,
    explained_at    datetime     null,
    resolved_by     varchar(40)  null,
    resolved_at     datetime     null,
    -- it was gone when the month was compared again
    gone_at         datetime     null,
    version         int          not null default 0,
    constraint difference_once unique (proofreading_id, identity_number, kind),
    constraint difference_of foreign key (proofreading_id) references proofreading (id),
    constraint difference_kind check (kind in ('ONLY_OURS', 'ONLY_THEIRS', 'NAME', 'MATTER', 'TOWNSHIP', 'HEAD', 'AMOUNT',
        'NOT_PAID')),
    constraint difference_side check (side in ('TOWNSHIP', 'BUREAU')),
    constraint difference_cause check (cause is null or cause in ('OUR_ERROR', 'THEIR_ERROR', 'TIMING', 'BANK_RETURN')),
    constraint difference_explained check ((cause is null) = (explanation is null) and (cause is null) = (explained_by is null)
        and (cause is null) = (explained_at is null)),
    constraint difference_resolved check ((resolved_by is null) = (resolved_at is null)
        and (resolved_by is null or cause is not null)),
    constraint difference_two_hands check (resolved_by is null or resolved_by <> explained_by),
    index difference_by_township (township_code, proof_month, id),
    index difference_open (proofreading_id, gone_at, resolved_at, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 省系统录入: that a decision or a change was entered in the provincial system too, by which receipt, in which time.
create table provincial_entry (
    id            bigint       not null auto_increment primary key,
    township_code varchar(12)  not null,
    village_code  varchar(12)  not null,
    case_id       bigint       null,
    adjustment_id bigint       null,
    opened_at     datetime     not null,
    entered_by    varchar(40)  not null,
    entered_at    datetime     null,
    seconds       int          null,
    receipt       varchar(60)  null,
    version       int          not null default 0,
    constraint entry_of_case unique (case_id),
    constraint entry_of_change unique (adjustment_id),
    constraint entry_case foreign key (case_id) references assistance_case (id),
    constraint entry_change foreign key (adjustment_id) references adjustment (id),
    constraint entry_of_one check ((case_id is null) <> (adjustment_id is null)),
    constraint entry_done check ((entered_at is null) = (receipt is null) and (entered_at is null) = (seconds is null)),
    constraint entry_place check (township_code = left(village_code, 9)),
    index entry_by_township (township_code, entered_at)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
