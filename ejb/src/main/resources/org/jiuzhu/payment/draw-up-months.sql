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
)
select ?1, ?7 + row_number() over (order by b.certificate_number, m.number),
    b.id, null, case when m.number < ?2 then 'BACK_PAY' else 'MONTHLY' end, null, 1, b.matter,
    m.number, b.township_code, b.village_code, b.registration, b.certificate_number, h.name, h.identity_number,
    b.household_persons, a.persons,
    case when m.number < ?2 then 0 else a.monthly_fen - a.supplement_fen - a.care_fen end,
    case when m.number < ?2 then 0 else a.supplement_fen end,
    case when m.number < ?2 then 0 else a.care_fen end,
    case when m.number < ?2 then a.monthly_fen else 0 end,
    a.monthly_fen, f.bank, f.account_holder, f.account_number,
    case when m.number < ?2 then 'BACK_PAY'
        when p.id is null then coalesce((
            select case when y.monthly_fen + y.supplement_fen + y.care_fen + y.back_pay_fen < a.monthly_fen then 'INCREASED'
                when y.monthly_fen + y.supplement_fen + y.care_fen + y.back_pay_fen > a.monthly_fen then 'DECREASED'
                else 'NONE' end
            from payment_line y
            where y.benefit_id = b.id and y.main_key = 1 and y.entitlement_month < m.number
            order by y.entitlement_month desc
            limit 1), 'NEW')
        when p.monthly_fen + p.supplement_fen + p.care_fen + p.back_pay_fen < a.monthly_fen then 'INCREASED'
        when p.monthly_fen + p.supplement_fen + p.care_fen + p.back_pay_fen > a.monthly_fen then 'DECREASED'
        else 'NONE' end,
    case when m.number < ?2
        then replace(replace(?5, '{0}', floor(m.number / 100)), '{1}', mod(m.number, 100))
        when a.reason = 'STANDARD' and a.monthly_fen <> coalesce(
            p.monthly_fen + p.supplement_fen + p.care_fen + p.back_pay_fen,
            (select y.monthly_fen + y.supplement_fen + y.care_fen + y.back_pay_fen
            from payment_line y
            where y.benefit_id = b.id and y.main_key = 1 and y.entitlement_month < m.number
            order by y.entitlement_month desc
            limit 1)) then ?6
        else '' end,
    a.from_month, b.decision_number, a.adjustment_id
from benefit b force index (benefit_by_village)
join months m on m.number >= b.from_month and (b.to_month is null or m.number <= b.to_month)
    and (m.number >= ?4 or m.number >= b.arrears_from)
join benefit_amount a on a.benefit_id = b.id and a.from_month <= m.number
    and (a.first_list_month is null or a.first_list_month <= ?2)
join household f on f.id = b.household_id
join person h on h.id = f.head_id
left join payment_line d on d.benefit_id = b.id and d.entitlement_month = m.number and d.main_key = 1
-- The month before, which nearly everyone has; whoever has not is compared with the newest line there is.
left join payment_line p on p.benefit_id = b.id and p.main_key = 1
    and p.entitlement_month = case when mod(m.number, 100) = 1 then m.number - 89 else m.number - 1 end
where b.village_code = ?3 and b.township_code = ?8 and b.first_list_month <= ?2 and a.monthly_fen > 0
    and d.id is null
    and not exists (select 1
        from benefit_amount n
        where n.benefit_id = b.id and n.from_month > a.from_month and n.from_month <= m.number
            and (n.first_list_month is null or n.first_list_month <= ?2))
