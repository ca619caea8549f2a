-- A new standard is rehearsed over every household in payment before it is signed; an amount names its change.

alter table benefit_amount
    add column change_id bigint null,
    add constraint amount_change foreign key (change_id) references rule_change (id);

create table rehearsal (
    id            bigint       not null auto_increment primary key,
    change_id     bigint       not null,
    state         varchar(15)  not null,
    from_month    int          not null,
    started_by    varchar(40)  not null,
    started_at    datetime     not null,
    advanced_at   datetime     not null,
    ended_at      datetime     null,
    total         int          not null,
    done          int          not null default 0,
    last_benefit  bigint       not null default 0,
    cancel_wanted tinyint      not null default 0,
    constraint rehearsal_change foreign key (change_id) references rule_change (id),
    constraint rehearsal_officer foreign key (started_by) references officer (login),
    constraint rehearsal_state check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'APPLIED')),
    constraint rehearsal_ended check ((state = 'RUNNING') = (ended_at is null)),
    index rehearsal_by_change (change_id, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table rehearsal_line (
    rehearsal_id   bigint      not null,
    benefit_id     bigint      not null,
    township_code  varchar(12) not null,
    outcome        varchar(12) not null,
    before_fen     bigint      not null,
    before_persons int         not null,
    after_fen      bigint      not null,
    after_persons  int         not null,
    primary key (rehearsal_id, benefit_id),
    constraint rehearsal_line_of foreign key (rehearsal_id) references rehearsal (id),
    constraint rehearsal_line_benefit foreign key (benefit_id) references benefit (id),
    constraint rehearsal_line_township foreign key (township_code) references area (code),
    constraint rehearsal_line_outcome check (outcome in ('GAINS', 'SAME', 'LOSES', 'FALLS_OUT', 'UNKNOWN')),
    constraint rehearsal_line_amounts check (before_fen >= 0 and after_fen >= 0),
    index rehearsal_line_by_outcome (rehearsal_id, outcome, benefit_id),
    index rehearsal_line_by_township (rehearsal_id, township_code, outcome, benefit_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
