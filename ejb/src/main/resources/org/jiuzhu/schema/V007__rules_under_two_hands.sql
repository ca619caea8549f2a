-- New rows of the rules are proposed by one officer and signed by another; a row that stands is never changed.

-- The rows of the migrations were signed by nobody; every later one carries both hands.
alter table standard
    add column proposed_by varchar(40) null,
    add column signed_by varchar(40) null,
    add constraint standard_proposer foreign key (proposed_by) references officer (login),
    add constraint standard_signer foreign key (signed_by) references officer (login),
    add constraint standard_four_eyes check ((proposed_by is null) = (signed_by is null)
        and (proposed_by is null or proposed_by <> signed_by)),
    add constraint standard_revision check (revision > 0);
alter table rule_parameter
    add column proposed_by varchar(40) null,
    add column signed_by varchar(40) null,
    add constraint rule_parameter_proposer foreign key (proposed_by) references officer (login),
    add constraint rule_parameter_signer foreign key (signed_by) references officer (login),
    add constraint rule_parameter_four_eyes check ((proposed_by is null) = (signed_by is null)
        and (proposed_by is null or proposed_by <> signed_by)),
    add constraint rule_parameter_value check (number_value >= 0 and revision > 0);
alter table deadline
    add column proposed_by varchar(40) null,
    add column signed_by varchar(40) null,
    add constraint deadline_proposer foreign key (proposed_by) references officer (login),
    add constraint deadline_signer foreign key (signed_by) references officer (login),
    add constraint deadline_four_eyes check ((proposed_by is null) = (signed_by is null)
        and (proposed_by is null or proposed_by <> signed_by)),
    add constraint deadline_revision check (revision > 0);

-- A row that somebody wants to add: DIBAO/URBAN in fen, CUT_OFF_DAY as a number, DB_2021/DECIDE/ONE_LEVEL in days.
create table rule_change (
    id              bigint         not null auto_increment primary key,
    subject         varchar(10)    not null,
    rule_key        varchar(80)    not null,
    number_value    decimal(16, 4) not null,
    period_months   int            not null,
    limit_unit      varchar(5)     null,
    effective_from  date           not null,
    document_number varchar(120)   not null,
    reason          varchar(200)   not null,
    confirmed       tinyint        not null,
    state           varchar(10)    not null,
    -- the key while nobody has decided: one open proposal for a rule
    open_key        varchar(80)    null,
    proposed_by     varchar(40)    not null,
    proposed_at     datetime       not null,
    decided_by      varchar(40)    null,
    decided_at      datetime       null,
    remark          varchar(500)   not null default '',
    version         int            not null default 0,
    constraint change_one_open unique (open_key),
    constraint change_subject check (subject in ('STANDARD', 'PARAMETER', 'DEADLINE')),
    constraint change_state check (state in ('PROPOSED', 'SIGNED', 'REJECTED', 'WITHDRAWN')),
    constraint change_open check ((state = 'PROPOSED') = (open_key is not null)
        and (open_key is null or open_key = rule_key)),
    constraint change_value check (number_value >= 0 and (period_months = 1 or period_months = 12)),
    constraint change_limit check ((subject = 'DEADLINE') = (limit_unit is not null)),
    constraint change_document check (document_number <> ''),
    constraint change_reason check (reason <> ''),
    constraint change_decided check ((state = 'PROPOSED') = (decided_by is null)
        and (decided_by is null) = (decided_at is null)),
    constraint change_four_eyes check (decided_by is null or (state = 'WITHDRAWN') = (decided_by = proposed_by)),
    constraint change_proposer foreign key (proposed_by) references officer (login),
    constraint change_decider foreign key (decided_by) references officer (login),
    index change_by_state (state, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
