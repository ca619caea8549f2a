-- 预算: what may be spent in a year on a matter in a township. Nothing is changed; a change is a further document.
create table budget_document (
    id              bigint       not null auto_increment primary key,
    budget_year     int          not null,
    kind            varchar(10)  not null,
    number          varchar(60)  not null,
    reason          varchar(500) not null,
    state           varchar(10)  not null,
    total_fen       bigint       not null,
    entered_by      varchar(40)  not null,
    entered_at      datetime     not null,
    decided_by      varchar(40)  null,
    decided_at      datetime     null,
    remark          varchar(500) not null default '',
    -- the number while the document stands; one that was rejected may be entered again
    standing_number varchar(60)  null,
    version         int          not null default 0,
    constraint budget_once unique (budget_year, standing_number),
    constraint budget_kind check (kind in ('GRANT', 'CUT')),
    constraint budget_state check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    constraint budget_decided check ((state = 'PROPOSED') = (decided_by is null)),
    constraint budget_stands check ((state = 'REJECTED') = (standing_number is null)),
    constraint budget_two_hands check (decided_by is null or decided_by <> entered_by)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
create table budget_row (
    document_id   bigint      not null,
    township_code varchar(12) not null,
    matter        varchar(20) not null,
    amount_fen    bigint      not null,
    primary key (document_id, township_code, matter),
    constraint budget_row_of foreign key (document_id) references budget_document (id),
    constraint budget_matter check (matter in ('DIBAO', 'TEKUN', 'LINSHI')),
    constraint budget_row_amount check (amount_fen <> 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- What a request asks for a township and matter, so that a year is summed without its payments.
create table fund_sum (
    request_id    bigint      not null,
    township_code varchar(12) not null,
    matter        varchar(20) not null,
    payments      int         not null,
    amount_fen    bigint      not null,
    primary key (request_id, township_code, matter),
    constraint fund_sum_of foreign key (request_id) references fund_request (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
insert into fund_sum (request_id, township_code, matter, payments, amount_fen)
    select request_id, township_code, matter, count(*), sum(amount_fen)
    from fund_line
    where first_key = 1
    group by request_id, township_code, matter;
alter table fund_line add index fund_line_not_arrived (settled, first_key, township_code, matter, request_id, amount_fen);
