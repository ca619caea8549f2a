-- Cases of near relatives that were filed, and how the relation was found.
select concat('AssistanceMatter.', q.matter), sum(q.cases), sum(q.found), sum(q.declared)
from (
    select c.matter, count(*) as cases, 0 as found, 0 as declared
    from assistance_case c
    where c.submitted_at >= ?1 and c.submitted_at < ?2 and c.near_relative = 1{c}
    group by c.matter
    union all
    select c.matter, 0, sum(case when k.found = 'REGISTER' then 1 else 0 end), sum(case when k.found = 'DECLARED' then 1 else 0 end)
    from case_kin k
    join assistance_case c on c.id = k.case_id
    where k.found_at >= ?1 and k.found_at < ?2{c}
    group by c.matter
) q
group by q.matter
order by field(q.matter, 'DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')
