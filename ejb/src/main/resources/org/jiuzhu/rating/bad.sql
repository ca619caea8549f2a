-- Bad ratings from ?1 on and before ?2, and how many of them were answered in time.
select c.township_code, c.matter, count(*),
    coalesce(sum(case when f.state in ('ANSWERED', 'CLOSED') and f.late = 0 then 1 else 0 end), 0)
from rating c
join rating_followup f on f.rating_id = c.id
where c.rated_on >= ?1 and c.rated_on < ?2{area}
group by c.township_code, c.matter
