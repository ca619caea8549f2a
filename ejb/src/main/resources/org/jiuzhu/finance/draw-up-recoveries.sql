-- What is kept back in one village: ?1 the list, ?2 its month as a number, ?3 the village, ?4 the remark, ?5 the sequence
-- before. At least one yuan of what the household comes to on the list stays.
insert into payment_line (list_id, sequence, benefit_id, grant_case_id, kind, original_id, main_key, matter,
    entitlement_month, township_code, village_code, registration, certificate_number, head_name, identity_number,
    household_persons, persons, monthly_fen, supplement_fen, care_fen, back_pay_fen, payable_fen, bank, account_holder,
    account_number, change_mark, remark, amount_from, decision_number, adjustment_id, overpayment_id)
select ?1, ?5 + row_number() over (order by d.certificate_number), d.benefit_id, null, 'RECOVERY', d.original_id, null,
    d.matter, d.entitlement_month, d.township_code, d.village_code, d.registration, d.certificate_number, d.head_name,
    d.identity_number, d.household_persons, d.persons, 0, 0, 0, -d.taken_fen, -d.taken_fen, d.bank, d.account_holder,
    d.account_number, 'BACK_PAY', replace(replace(?4, '{0}', floor(d.entitlement_month / 100)), '{1}',
    mod(d.entitlement_month, 100)), d.amount_from, d.decision_number, d.adjustment_id, d.overpayment_id
from (
    select o.id as overpayment_id, p.benefit_id, m.line_id as original_id, p.matter, q.entitlement_month, p.township_code,
        p.village_code, p.registration, p.certificate_number, p.head_name, p.identity_number, p.household_persons, p.persons,
        p.bank, p.account_holder, p.account_number, p.amount_from, p.decision_number, p.adjustment_id,
        least(o.monthly_fen,
            o.amount_fen
                - coalesce((select sum(r.amount_fen) from repayment r where r.overpayment_id = o.id), 0)
                + coalesce((select sum(x.payable_fen) from payment_line x where x.overpayment_id = o.id), 0),
            (select sum(y.payable_fen) from payment_line y where y.list_id = ?1 and y.benefit_id = o.benefit_id) - 100)
            as taken_fen
    from overpayment o
    join payment_line p on p.benefit_id = o.benefit_id and p.list_id = ?1 and p.main_key = 1 and p.entitlement_month = ?2
    join (select overpayment_id, min(line_id) as line_id from overpayment_month group by overpayment_id) m
        on m.overpayment_id = o.id
    join payment_line q on q.id = m.line_id
    where o.village_code = ?3 and o.state = 'CONFIRMED' and o.monthly_fen is not null
        and o.id = (select min(z.id) from overpayment z where z.benefit_id = o.benefit_id and z.state = 'CONFIRMED'
            and z.monthly_fen is not null and z.amount_fen
                > coalesce((select sum(r.amount_fen) from repayment r where r.overpayment_id = z.id), 0)
                - coalesce((select sum(x.payable_fen) from payment_line x where x.overpayment_id = z.id), 0))
) d
where d.taken_fen > 0
