-- 临时救助 in one village, each granted sum once: ?1 the list, ?2 its month as a number, ?3 the village, ?4 the remark,
-- ?5 the sequence before, ?6 the last day whose decisions are on it.
insert into payment_line (list_id, sequence, benefit_id, grant_case_id, kind, original_id, main_key, matter,
    entitlement_month, township_code, village_code, registration, certificate_number, head_name, identity_number,
    household_persons, persons, monthly_fen, supplement_fen, care_fen, back_pay_fen, payable_fen, bank, account_holder,
    account_number, change_mark, remark, amount_from, decision_number, adjustment_id)
select ?1, ?5 + row_number() over (order by g.case_id), null, g.case_id, 'SINGLE', null, 1, 'LINSHI', ?2,
    g.township_code, g.village_code, k.registration, g.decision_number, h.name, h.identity_number, k.persons, k.persons,
    g.amount_fen - g.given_fen, 0, 0, 0, g.amount_fen - g.given_fen, f.bank, f.account_holder, f.account_number, 'NEW', ?4,
    null, g.decision_number, null
from single_grant g
join assistance_case k on k.id = g.case_id
join household f on f.id = g.household_id
join person h on h.id = f.head_id
where g.village_code = ?3 and g.amount_fen > g.given_fen and g.decided_on <= ?6
    and not exists (select 1 from payment_line d where d.grant_case_id = g.case_id and d.main_key = 1)
