-- The lines of one monthly list: ?1 the list, ?2 its month as a number, ?3 the township, ?4 the remark of back pay,
-- ?5 the remark of a new standard.
-- Every benefit in payment whose first list has come, every month of entitlement up to the list's that has no line yet.
-- An earlier month is back pay; the list's own month is compared with the line before it.
insert into payment_line (list_id, sequence, benefit_id, matter, entitlement_month, township_code, village_code,
    registration, certificate_number, head_name, identity_number, household_persons, persons,
    monthly_fen, back_pay_fen, payable_fen, bank, account_holder, account_number, change_mark, remark)
with recursive months as (
    select min(b.from_month) as number
    from benefit b
    where b.township_code = ?3 and b.state in ('ACTIVE', 'GRACE') and b.first_list_month <= ?2
    union all
    select case when mod(m.number, 100) = 12 then m.number + 89 else m.number + 1 end
    from months m
    where m.number < ?2
), due as (
    select b.id, b.matter, b.township_code, b.village_code, b.registration, b.certificate_number, b.household_id,
        b.household_persons, m.number as entitlement_month, a.persons, a.monthly_fen, a.reason, m.number < ?2 as earlier,
        (select p.monthly_fen + p.back_pay_fen
         from payment_line p
         where p.benefit_id = b.id and p.entitlement_month < m.number
         order by p.entitlement_month desc
         limit 1) as before_fen
    from benefit b
    join months m on m.number >= b.from_month and (b.to_month is null or m.number <= b.to_month)
    join benefit_amount a on a.benefit_id = b.id and a.from_month = (
        select max(x.from_month) from benefit_amount x where x.benefit_id = b.id and x.from_month <= m.number)
    where b.township_code = ?3 and b.state in ('ACTIVE', 'GRACE') and b.first_list_month <= ?2
        and not exists (select 1 from payment_line d where d.benefit_id = b.id and d.entitlement_month = m.number)
)
select ?1, row_number() over (order by d.village_code, d.certificate_number, d.entitlement_month),
    d.id, d.matter, d.entitlement_month, d.township_code, d.village_code,
    d.registration, d.certificate_number, h.name, h.identity_number, d.household_persons, d.persons,
    case when d.earlier then 0 else d.monthly_fen end,
    case when d.earlier then d.monthly_fen else 0 end,
    d.monthly_fen, f.bank, f.account_holder, f.account_number,
    case when d.earlier then 'BACK_PAY'
        when d.before_fen is null then 'NEW'
        when d.before_fen < d.monthly_fen then 'INCREASED'
        when d.before_fen > d.monthly_fen then 'DECREASED'
        else 'NONE' end,
    case when d.earlier
        then replace(replace(?4, '{0}', floor(d.entitlement_month / 100)), '{1}', mod(d.entitlement_month, 100))
        when d.reason = 'STANDARD' and d.before_fen <> d.monthly_fen then ?5
        else '' end
from due d
join household f on f.id = d.household_id
join person h on h.id = f.head_id
