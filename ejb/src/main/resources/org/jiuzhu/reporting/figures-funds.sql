-- What was requested for the months, and what of it has not reached an account.
select concat('AssistanceMatter.', q.matter), sum(q.payments), sum(q.requested), sum(q.open_payments), sum(q.open_fen),
    sum(q.requested) - sum(q.open_fen)
from (
    select s.matter, sum(s.payments) as payments, sum(s.amount_fen) as requested, 0 as open_payments, 0 as open_fen
    from fund_request f
    join fund_sum s on s.request_id = f.id
    where f.kind = 'REGULAR' and f.request_month between ?4 and ?5{s}
    group by s.matter
    union all
    select l.matter, 0, 0, count(*), sum(l.amount_fen)
    from fund_line l
    join fund_request f on f.id = l.request_id
    where l.settled = 0 and l.first_key = 1 and f.request_month between ?4 and ?5{l}
    group by l.matter
) q
group by q.matter
order by field(q.matter, 'DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')
