-- Own records of a month: ?1 the month. Everybody in payment in it, with what the bank said of the household's line.
insert into own_person (proof_month, township_code, matter, head_number, name, identity_number, amount_fen, benefit_id, bank)
select ?1, b.township_code, b.matter, h.identity_number, p.name, p.identity_number, a.monthly_fen, b.id,
    (select case when max(l.settled) = 1 then 'PAID' else max(l.outcome) end
        from monthly_list m
        join fund_line l on l.list_id = m.id and l.benefit_id = b.id
        where m.township_code = b.township_code and m.list_month = ?1)
from (
    select x.person_id, max(x.benefit_id) as benefit_id
    from benefit_person x
    join benefit y on y.id = x.benefit_id
    where x.from_month <= ?1 and (x.to_month is null or x.to_month >= ?1) and y.from_month <= ?1
        and (y.to_month is null or y.to_month >= ?1)
    group by x.person_id
) q
join benefit b on b.id = q.benefit_id
join person p on p.id = q.person_id
join household f on f.id = b.household_id
join person h on h.id = f.head_id
join benefit_amount a on a.benefit_id = b.id and a.from_month = (
    select max(n.from_month) from benefit_amount n where n.benefit_id = b.id and n.from_month <= ?1)
where a.monthly_fen > 0
