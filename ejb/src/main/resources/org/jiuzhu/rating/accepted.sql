-- What was accepted from ?1 on and before ?2.
select c.township_code, c.matter, count(*)
from assistance_case c
where c.accepted_on >= ?1 and c.accepted_on < ?2{area}
group by c.township_code, c.matter
