-- Objections received from ?1 on and before ?2, and how many were upheld.
select c.township_code, c.matter, count(*), coalesce(sum(case when o.outcome = 'UPHELD' then 1 else 0 end), 0)
from objection o
join publicity_notice c on c.id = o.notice_id
where o.received_on >= ?1 and o.received_on < ?2{area}
group by c.township_code, c.matter
