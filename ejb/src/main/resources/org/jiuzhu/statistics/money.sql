-- What the frozen lists of a month give out and what of it has arrived, by village, matter and registration: ?1 the month.
select village_code, matter, registration, sum(base), sum(supplement), sum(care), sum(back_pay), sum(kept_back), sum(spending),
    sum(paid)
from (
    select p.village_code, p.matter, p.registration,
        sum(case when p.kind = 'RECOVERY' then 0 else p.monthly_fen end) as base,
        sum(case when p.kind = 'RECOVERY' then 0 else p.supplement_fen end) as supplement,
        sum(case when p.kind = 'RECOVERY' then 0 else p.care_fen end) as care,
        sum(case when p.kind = 'RECOVERY' then 0 else p.back_pay_fen end) as back_pay,
        sum(case when p.kind = 'RECOVERY' then -p.payable_fen else 0 end) as kept_back,
        sum(p.payable_fen) as spending, 0 as paid
    from monthly_list l
    join payment_line p on p.list_id = l.id
    where l.list_month = ?1 and l.lines_hash is not null
    group by p.village_code, p.matter, p.registration
    union all
    select f.village_code, f.matter, f.registration, 0, 0, 0, 0, 0, 0, sum(f.amount_fen)
    from monthly_list l
    join fund_line f on f.list_id = l.id and f.first_key = 1 and f.settled = 1
    where l.list_month = ?1 and l.lines_hash is not null
    group by f.village_code, f.matter, f.registration
) q
group by village_code, matter, registration
