-- What was decided from ?1 on and before ?2, by the working days from acceptance (not counted) to the decision (counted).
select c.township_code, c.matter, coalesce(b.ordinal - a.ordinal, 0) as days, count(*) as decided,
    count(c.total_due_on) as with_term,
    coalesce(sum(case when date(d.decided_at) <= c.total_due_on then 1 else 0 end), 0) as in_time
from decision d
join assistance_case c on c.id = d.case_id
left join working_ordinal a on a.day = c.accepted_on
left join working_ordinal b on b.day = date(d.decided_at)
where d.decided_at >= ?1 and d.decided_at < ?2{area}
group by c.township_code, c.matter, coalesce(b.ordinal - a.ordinal, 0)
