-- How long decisions of the months ?1 to ?2 took.
select c.township_code, c.matter, c.days, sum(c.decided), sum(c.with_term), sum(c.in_time)
from service_days c
where c.month_no between ?1 and ?2{area}
group by c.township_code, c.matter, c.days
