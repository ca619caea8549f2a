-- What must hold whoever writes: the keys and lists that the first migrations left to the code alone.

-- An application keeps its household while it waits for a decision, and lets it go with the decision.
alter table assistance_case
    add constraint case_state check (state in ('SUBMITTED', 'SUPPLEMENT', 'ENQUIRY', 'REVIEWED', 'ON_NOTICE', 'OBJECTED',
        'AWAITING_DECISION', 'GRANTED', 'REFUSED', 'COMPLETED', 'WITHDRAWN')),
    add constraint case_open check (
        (open_household_id is null and state in ('GRANTED', 'REFUSED', 'COMPLETED', 'WITHDRAWN'))
        or (open_household_id is not null and open_household_id = household_id
            and state in ('SUBMITTED', 'SUPPLEMENT', 'ENQUIRY', 'REVIEWED', 'ON_NOTICE', 'OBJECTED', 'AWAITING_DECISION')));

-- The check of V001 is neither true nor false for a member without an end and without the key, and let one pass.
alter table household_member
    add constraint member_has_key check (to_day is not null or open_person_id is not null);

-- Two notices of one case never hang at once.
alter table publicity_notice
    add column open_case_id bigint generated always as (case when ended_at is null then case_id else null end) virtual,
    add constraint notice_one_open unique (open_case_id),
    add constraint notice_amount check (monthly_fen >= 0 and persons > 0);

-- Nobody decides who is no officer.
alter table decision
    add constraint decision_officer foreign key (decided_by) references officer (login);

-- No part of a payment is negative; a sum alone would hide it.
alter table payment_line
    add constraint line_amounts check (monthly_fen >= 0 and supplement_fen >= 0 and care_fen >= 0 and back_pay_fen >= 0
        and persons > 0);
alter table monthly_list
    add constraint list_totals check (line_count >= 0 and total_fen >= 0);

-- A village lies in its township: otherwise a row is seen by the wrong officers, or by none.
alter table household
    add constraint household_place check (township_code = left(village_code, 9));
alter table assistance_case
    add constraint case_place check (township_code = left(village_code, 9));
alter table case_task
    add constraint task_place check (township_code = left(village_code, 9));
alter table publicity_notice
    add constraint notice_place check (township_code = left(village_code, 9));
alter table benefit
    add constraint benefit_place check (township_code = left(village_code, 9));
alter table payment_line
    add constraint line_place check (township_code = left(village_code, 9));
