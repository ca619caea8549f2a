-- What the bank gave back of the requests of the months, by its reason.
select concat('BankReason.', q.reason), count(*), sum(q.amount_fen)
from (
    select coalesce(l.return_reason, 'OTHER') as reason, l.amount_fen
    from fund_request f
    join fund_line l on l.request_id = f.id and l.outcome = 'RETURNED'
    where f.request_month between ?4 and ?5{l}
) q
group by q.reason
order by q.reason
