-- Notices, objections and appraisals by matter, each by its own day.
select concat('AssistanceMatter.', q.matter), sum(q.notices), sum(q.objections), sum(q.upheld), sum(q.dismissed),
    sum(q.appraisals), sum(q.disputed)
from (
    select n.matter, count(*) as notices, 0 as objections, 0 as upheld, 0 as dismissed, 0 as appraisals, 0 as disputed
    from publicity_notice n
    where n.posted_on >= ?1 and n.posted_on < ?2{n}
    group by n.matter
    union all
    select n.matter, 0, count(*), sum(case when o.outcome = 'UPHELD' then 1 else 0 end),
        sum(case when o.outcome = 'DISMISSED' then 1 else 0 end), 0, 0
    from objection o
    join publicity_notice n on n.id = o.notice_id
    where o.received_on >= ?1 and o.received_on < ?2{n}
    group by n.matter
    union all
    select c.matter, 0, 0, 0, 0, count(*), sum(case when p.conclusion <> 'TRUTHFUL' then 1 else 0 end)
    from appraisal p
    join assistance_case c on c.id = p.case_id
    where p.held_on >= ?1 and p.held_on < ?2{c}
    group by c.matter
) q
group by q.matter
order by field(q.matter, 'DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')
