-- What the bank gave back of the requests of the months, by its reason.
select concat('BankReason.', coalesce(l.return_reason, 'OTHER')), count(*), sum(l.amount_fen)
from fund_request f
join fund_line l on l.request_id = f.id and l.outcome = 'RETURNED'
where f.request_month between ?4 and ?5{l}
group by coalesce(l.return_reason, 'OTHER')
order by 1
