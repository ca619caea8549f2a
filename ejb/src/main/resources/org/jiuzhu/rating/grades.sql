-- How it was rated from ?1 on and before ?2.
select c.township_code, c.matter, c.grade, count(*)
from rating c
where c.rated_on >= ?1 and c.rated_on < ?2{area}
group by c.township_code, c.matter, c.grade
