-- 工作经费: what a township gets for its work, by norms that hold from a month on, from what it really did.
create table work_norm (
    kind       varchar(10) not null,
    from_month int         not null,
    amount_fen bigint      not null,
    document   varchar(60) not null,
    entered_by varchar(40) not null,
    entered_at datetime    not null,
    primary key (kind, from_month),
    constraint work_norm_kind check (kind in ('SURVEY', 'DOCUMENT', 'ARCHIVE')),
    constraint work_norm_amount check (amount_fen >= 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
create table work_statement (
    id              bigint      not null auto_increment primary key,
    township_code   varchar(12) not null,
    statement_month int         not null,
    state           varchar(10) not null,
    total_fen       bigint      not null,
    computed_by     varchar(40) not null,
    computed_at     datetime    not null,
    checked_by      varchar(40) null,
    checked_at      datetime    null,
    paid_by         varchar(40) null,
    paid_at         datetime    null,
    voucher         varchar(60) null,
    version         int         not null default 0,
    constraint work_once unique (township_code, statement_month),
    constraint work_state check (state in ('COMPUTED', 'CHECKED', 'PAID')),
    constraint work_checked check ((state = 'COMPUTED') = (checked_by is null)),
    constraint work_paid check ((state = 'PAID') = (paid_by is not null) and (paid_by is null) = (voucher is null)),
    constraint work_two_hands check (checked_by is null or checked_by <> computed_by),
    constraint work_three_hands check (paid_by is null or paid_by <> checked_by)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
create table work_item (
    statement_id bigint      not null,
    kind         varchar(10) not null,
    pieces       int         not null,
    norm_fen     bigint      not null,
    amount_fen   bigint      not null,
    primary key (statement_id, kind),
    constraint work_item_of foreign key (statement_id) references work_statement (id),
    constraint work_item_kind check (kind in ('SURVEY', 'DOCUMENT', 'ARCHIVE')),
    constraint work_item_sum check (amount_fen = pieces * norm_fen)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
