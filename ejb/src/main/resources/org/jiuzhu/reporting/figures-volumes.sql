-- Cases by matter, each count by its own day.
select concat('AssistanceMatter.', q.matter), sum(q.submitted), sum(q.accepted), sum(q.granted), sum(q.refused),
    sum(q.withdrawn), sum(q.ended)
from (
    select c.matter, count(*) as submitted, 0 as accepted, 0 as granted, 0 as refused, 0 as withdrawn, 0 as ended
    from assistance_case c
    where c.submitted_at >= ?1 and c.submitted_at < ?2{c}
    group by c.matter
    union all
    select c.matter, 0, count(*), 0, 0, 0, 0
    from assistance_case c
    where c.accepted_on >= ?1 and c.accepted_on < ?2{c}
    group by c.matter
    union all
    select c.matter, 0, 0, sum(case when d.outcome = 'GRANTED' then 1 else 0 end),
        sum(case when d.outcome = 'REFUSED' then 1 else 0 end), 0, 0
    from decision d
    join assistance_case c on c.id = d.case_id
    where d.decided_at >= ?1 and d.decided_at < ?2{c}
    group by c.matter
    union all
    select c.matter, 0, 0, 0, 0, sum(case when t.step = 'WITHDRAW' then 1 else 0 end),
        sum(case when t.step = 'TERMINATE' then 1 else 0 end)
    from trail_entry t
    join assistance_case c on c.id = t.case_id
    where t.step in ('WITHDRAW', 'TERMINATE') and t.at >= ?1 and t.at < ?2{c}
    group by c.matter
) q
group by q.matter
order by field(q.matter, 'DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')
