-- What is kept of the months ?1 to ?2.
select c.township_code, c.matter, coalesce(sum(c.accepted), 0), coalesce(sum(c.grade_1), 0), coalesce(sum(c.grade_2), 0),
    coalesce(sum(c.grade_3), 0), coalesce(sum(c.grade_4), 0), coalesce(sum(c.grade_5), 0)
from service_month c
where c.month_no between ?1 and ?2{area}
group by c.township_code, c.matter
