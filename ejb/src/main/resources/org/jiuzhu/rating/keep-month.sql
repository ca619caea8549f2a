-- What was accepted and how it was rated from ?1 on and before ?2, kept as the month ?3.
insert into service_month (month_no, township_code, matter, accepted, grade_1, grade_2, grade_3, grade_4, grade_5)
select ?3, q.township_code, q.matter, sum(q.accepted), sum(q.grade_1), sum(q.grade_2), sum(q.grade_3), sum(q.grade_4),
    sum(q.grade_5)
from (
    select c.township_code, c.matter, count(*) as accepted, 0 as grade_1, 0 as grade_2, 0 as grade_3, 0 as grade_4,
        0 as grade_5
    from assistance_case c
    where c.accepted_on >= ?1 and c.accepted_on < ?2
    group by c.township_code, c.matter
    union all
    select r.township_code, r.matter, 0, coalesce(sum(r.grade = 1), 0), coalesce(sum(r.grade = 2), 0),
        coalesce(sum(r.grade = 3), 0), coalesce(sum(r.grade = 4), 0), coalesce(sum(r.grade = 5), 0)
    from rating r
    where r.rated_on >= ?1 and r.rated_on < ?2
    group by r.township_code, r.matter
) q
group by q.township_code, q.matter
