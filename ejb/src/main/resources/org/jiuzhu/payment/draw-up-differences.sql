-- What earlier months were paid too little by a later decision, in one village: ?1 the list, ?2 its month as a number,
-- ?3 the village, ?4 the remark of a difference, ?5 the sequence before. The line names the one it puts right.
insert into payment_line (list_id, sequence, benefit_id, grant_case_id, kind, original_id, main_key, matter,
    entitlement_month, township_code, village_code, registration, certificate_number, head_name, identity_number,
    household_persons, persons, monthly_fen, supplement_fen, care_fen, back_pay_fen, payable_fen, bank, account_holder,
    account_number, change_mark, remark, amount_from, decision_number, adjustment_id)
with due as (
    select p.id as original_id, p.benefit_id, p.matter, p.entitlement_month, p.township_code, p.village_code, p.registration,
        p.certificate_number, b.household_id, b.household_persons, a.persons, b.decision_number, a.from_month as amount_from,
        a.adjustment_id,
        a.monthly_fen - (select sum(q.payable_fen) from payment_line q
            where q.benefit_id = b.id and q.entitlement_month = p.entitlement_month and q.kind <> 'RECOVERY') as missing_fen
    from benefit b
    join payment_line p on p.benefit_id = b.id and p.entitlement_month >= b.arrears_from and p.entitlement_month < ?2
        and p.main_key = 1 and p.list_id <> ?1
    join benefit_amount a on a.benefit_id = b.id and a.from_month = (
        select max(x.from_month)
        from benefit_amount x
        where x.benefit_id = b.id and x.from_month <= p.entitlement_month
            and (x.first_list_month is null or x.first_list_month <= ?2))
    where b.village_code = ?3 and b.arrears_from is not null
        and (b.to_month is null or p.entitlement_month <= b.to_month)
)
select ?1, ?5 + row_number() over (order by d.certificate_number, d.entitlement_month),
    d.benefit_id, null, 'BACK_PAY', d.original_id, null, d.matter, d.entitlement_month, d.township_code, d.village_code,
    d.registration, d.certificate_number, h.name, h.identity_number, d.household_persons, d.persons,
    0, 0, 0, d.missing_fen, d.missing_fen, f.bank, f.account_holder, f.account_number, 'BACK_PAY',
    replace(replace(?4, '{0}', floor(d.entitlement_month / 100)), '{1}', mod(d.entitlement_month, 100)),
    d.amount_from, d.decision_number, d.adjustment_id
from due d
join household f on f.id = d.household_id
join person h on h.id = f.head_id
where d.missing_fen > 0
