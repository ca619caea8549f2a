-- 月度名单 by its steps: computed village by village, checked by another hand, frozen, signed, received, merged, closed.
alter table monthly_list drop constraint list_state;
alter table monthly_list drop constraint list_signed;
alter table monthly_list drop constraint list_hashed;
alter table monthly_list drop constraint list_received;
update monthly_list set state = 'COMPUTED' where state = 'GENERATED';
alter table monthly_list
    add column checked_by varchar(40) null,
    add column checked_at datetime null,
    add column frozen_by varchar(40) null,
    add column frozen_at datetime null,
    add column done_village varchar(12) null,
    add column advanced_at datetime null,
    add constraint list_state_known check (state in ('COMPUTING', 'COMPUTED', 'CHECKED', 'FROZEN', 'SIGNED', 'RECEIVED', 'MERGED',
        'CLOSED')),
    add constraint list_is_signed check ((state in ('COMPUTING', 'COMPUTED', 'CHECKED', 'FROZEN')) = (signed_by is null)),
    add constraint list_is_hashed check ((state in ('COMPUTING', 'COMPUTED', 'CHECKED')) = (lines_hash is null)),
    add constraint list_is_received check ((state in ('RECEIVED', 'MERGED', 'CLOSED')) = (received_by is not null)),
    add constraint list_checker check (checked_by is null or checked_by <> made_by);
update monthly_list set frozen_by = made_by, frozen_at = signed_at where signed_by is not null;

-- A line is paid once; what is put right later is a line of its own that names the first.
alter table payment_line drop constraint line_sum;
alter table payment_line modify column benefit_id bigint null;
alter table payment_line
    add column kind varchar(12) not null default 'MONTHLY',
    add column grant_case_id bigint null,
    add column original_id bigint null,
    add column main_key tinyint null default 1,
    add column amount_from int null,
    add column decision_number varchar(60) null,
    add column adjustment_id bigint null;
update payment_line set kind = 'BACK_PAY' where change_mark = 'BACK_PAY';
alter table payment_line
    add constraint line_paid_once unique (benefit_id, entitlement_month, main_key),
    add constraint line_granted_once unique (grant_case_id, main_key);
alter table payment_line drop index line_one_payment;
alter table payment_line
    add constraint line_grant foreign key (grant_case_id) references single_grant (case_id),
    add constraint line_original foreign key (original_id) references payment_line (id),
    add constraint line_adjustment foreign key (adjustment_id) references adjustment (id),
    add constraint line_kind check (kind in ('MONTHLY', 'BACK_PAY', 'RECOVERY', 'SINGLE')),
    add constraint line_for_whom check ((benefit_id is null) = (kind = 'SINGLE') and (grant_case_id is null) = (kind <> 'SINGLE')),
    add constraint line_first check ((original_id is null) = (main_key is not null)),
    add constraint line_adds_up check (payable_fen = monthly_fen + supplement_fen + care_fen + back_pay_fen
        and ((kind = 'RECOVERY' and payable_fen < 0) or (kind <> 'RECOVERY' and payable_fen > 0)));

-- 一人一事一月一笔 (decision 14): written when a list is frozen.
create table payment_person (
    person_id         bigint      not null,
    entitlement_month int         not null,
    matter            varchar(20) not null,
    line_id           bigint      not null,
    primary key (person_id, entitlement_month, matter),
    constraint payment_person_person foreign key (person_id) references person (id),
    constraint payment_person_line foreign key (line_id) references payment_line (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
insert into payment_person (person_id, entitlement_month, matter, line_id)
select x.person_id, p.entitlement_month, p.matter, p.id
from payment_line p
join monthly_list l on l.id = p.list_id and l.signed_by is not null
join benefit_person x on x.benefit_id = p.benefit_id and x.from_month <= p.entitlement_month
    and (x.to_month is null or x.to_month >= p.entitlement_month);
