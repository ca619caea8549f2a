-- 多发追回: what a household was paid too much, month by month, of payments that are confirmed to have arrived.
create table overpayment (
    id                bigint       not null auto_increment primary key,
    benefit_id        bigint       not null,
    township_code     varchar(12)  not null,
    village_code      varchar(12)  not null,
    head_name         varchar(60)  not null,
    reason            varchar(15)  not null,
    state             varchar(10)  not null,
    amount_fen        bigint       not null,
    -- kept back from the lists, at most so much each month; otherwise the household pays it back itself
    monthly_fen       bigint       null,
    explanation       varchar(500) not null,
    proposed_by       varchar(40)  not null,
    proposed_at       datetime     not null,
    decided_by        varchar(40)  null,
    decided_at        datetime     null,
    decision_remark   varchar(500) not null default '',
    version           int          not null default 0,
    constraint overpayment_benefit foreign key (benefit_id) references benefit (id),
    constraint overpayment_place check (township_code = left(village_code, 9)),
    constraint overpayment_reason check (reason in ('DEATH', 'FRAUD', 'MISTAKE', 'LATE_REPORT')),
    constraint overpayment_state check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    constraint overpayment_decided check ((state = 'PROPOSED') = (decided_by is null)),
    constraint overpayment_four_eyes check (decided_by is null or decided_by <> proposed_by),
    constraint overpayment_amounts check (amount_fen > 0 and (monthly_fen is null or monthly_fen > 0)),
    index overpayment_by_township (township_code, state, id),
    index overpayment_by_village (village_code, state, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
create table overpayment_month (
    overpayment_id bigint not null,
    line_id        bigint not null,
    amount_fen     bigint not null,
    primary key (overpayment_id, line_id),
    constraint overpayment_month_of foreign key (overpayment_id) references overpayment (id),
    constraint overpayment_month_line foreign key (line_id) references payment_line (id),
    constraint overpayment_month_amount check (amount_fen > 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
create table repayment (
    id             bigint       not null auto_increment primary key,
    overpayment_id bigint       not null,
    amount_fen     bigint       not null,
    paid_on        date         not null,
    receipt        varchar(60)  not null,
    recorded_by    varchar(40)  not null,
    recorded_at    datetime     not null,
    constraint repayment_of foreign key (overpayment_id) references overpayment (id),
    constraint repayment_once unique (overpayment_id, receipt),
    constraint repayment_amount check (amount_fen > 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
alter table payment_line
    add column overpayment_id bigint null,
    add constraint line_overpayment foreign key (overpayment_id) references overpayment (id),
    add constraint line_recovers check (overpayment_id is null or kind = 'RECOVERY');
-- What is kept back is less than nothing.
alter table payment_line drop constraint line_amounts;
alter table payment_line
    add constraint line_amounts_by_kind check (monthly_fen >= 0 and supplement_fen >= 0 and care_fen >= 0
        and (back_pay_fen >= 0 or kind = 'RECOVERY') and persons > 0);
