-- The first lines of months in one village: ?1 the list, ?2 its month as a number, ?3 the village, ?4 the first month
-- that the lists before did not settle, ?5 the remark of back pay, ?6 of a new standard, ?7 the sequence before, ?8 the
-- township.
-- Every benefit whose first list has come, every month up to the list's that it is owed and that has no line yet; an
-- earlier month is back pay, the list's own month is compared with the line before it.
insert into payment_line (list_id, sequence, benefit_id, grant_case_id, kind, original_id, main_key, matter,
    entitlement_month, township_code, village_code, registration, certificate_number, head_name, identity_number,
    household_persons, persons, monthly_fen, supplement_fen, care_fen, back_pay_fen, payable_fen, bank, account_holder,
    account_number, change_mark, remark, amount_from, decision_number, adjustment_id)
with recursive months as (
    select least(?4, coalesce(min(b.arrears_from), ?4)) as number
    from benefit b
    where b.village_code = ?3
    union all
    select case when mod(m.number, 100) = 12 then m.number + 89 else m.number + 1 end
    from months m
    where m.number < ?2
), due as (
    select b.id, b.matter, b.township_code, b.village_code, b.registration, b.certificate_number, b.household_id,
        b.household_persons, b.decision_number, m.number as entitlement_month, a.persons, a.monthly_fen, a.supplement_fen,
        a.care_fen, a.reason, a.from_month as amount_from, a.adjustment_id, m.number < ?2 as earlier,
        (select p.monthly_fen + p.supplement_fen + p.care_fen + p.back_pay_fen
         from payment_line p
         where p.benefit_id = b.id and p.entitlement_month < m.number and p.main_key = 1
         order by p.entitlement_month desc
         limit 1) as before_fen
    from benefit b
    join months m on m.number >= b.from_month and (b.to_month is null or m.number <= b.to_month)
        and (m.number >= ?4 or m.number >= b.arrears_from)
    join benefit_amount a on a.benefit_id = b.id and a.from_month = (
        select max(x.from_month)
        from benefit_amount x
        where x.benefit_id = b.id and x.from_month <= m.number
            and (x.first_list_month is null or x.first_list_month <= ?2))
    where b.village_code = ?3 and b.township_code = ?8 and b.first_list_month <= ?2 and a.monthly_fen > 0
        and not exists (select 1 from payment_line d
            where d.benefit_id = b.id and d.entitlement_month = m.number and d.main_key = 1)
)
select ?1, ?7 + row_number() over (order by d.certificate_number, d.entitlement_month),
    d.id, null, case when d.earlier then 'BACK_PAY' else 'MONTHLY' end, null, 1, d.matter,
    d.entitlement_month, d.township_code, d.village_code, d.registration, d.certificate_number, h.name, h.identity_number,
    d.household_persons, d.persons,
    case when d.earlier then 0 else d.monthly_fen - d.supplement_fen - d.care_fen end,
    case when d.earlier then 0 else d.supplement_fen end,
    case when d.earlier then 0 else d.care_fen end,
    case when d.earlier then d.monthly_fen else 0 end,
    d.monthly_fen, f.bank, f.account_holder, f.account_number,
    case when d.earlier then 'BACK_PAY'
        when d.before_fen is null then 'NEW'
        when d.before_fen < d.monthly_fen then 'INCREASED'
        when d.before_fen > d.monthly_fen then 'DECREASED'
        else 'NONE' end,
    case when d.earlier
        then replace(replace(?5, '{0}', floor(d.entitlement_month / 100)), '{1}', mod(d.entitlement_month, 100))
        when d.reason = 'STANDARD' and d.before_fen <> d.monthly_fen then ?6
        else '' end,
    d.amount_from, d.decision_number, d.adjustment_id
from due d
join household f on f.id = d.household_id
join person h on h.id = f.head_id
