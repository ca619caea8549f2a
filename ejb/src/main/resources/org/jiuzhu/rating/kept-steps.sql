-- How long the duties of the months ?1 to ?2 took.
select c.township_code, c.matter, c.duty, sum(c.done), sum(c.working_days), sum(c.with_term), sum(c.in_time)
from service_step c
where c.month_no between ?1 and ?2{area}
group by c.township_code, c.matter, c.duty
