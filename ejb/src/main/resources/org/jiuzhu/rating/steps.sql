-- How long each duty that was done from ?1 on and before ?2 took, in working days, and how many were done in their term.
select c.township_code, c.matter, t.duty, count(*) as done,
    coalesce(sum(greatest(0, b.ordinal - a.ordinal)), 0) as working_days,
    coalesce(sum(case when t.due_on < '9999-01-01' then 1 else 0 end), 0) as with_term,
    coalesce(sum(case when t.due_on < '9999-01-01' and t.closed_on <= t.due_on then 1 else 0 end), 0) as in_time
from duty_term t
join assistance_case c on c.id = t.case_id
left join working_ordinal a on a.day = t.opened_on
left join working_ordinal b on b.day = t.closed_on
where t.closed_on >= ?1 and t.closed_on < ?2{area}
group by c.township_code, c.matter, t.duty
