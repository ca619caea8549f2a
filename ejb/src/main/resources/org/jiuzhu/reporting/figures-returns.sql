-- What whoever decides gave back, and for which reasons: the n-th return of a case marked the points of its n-th round of points.
select concat('CaseStep.', t.step), count(*), count(distinct t.case_id)
from trail_entry t
join assistance_case c on c.id = t.case_id
where t.step in ('RETURN', 'SEND_BACK') and t.at >= ?1 and t.at < ?2{c}
group by t.step
union all
select concat('ReturnReason.', p.reason), count(*), count(distinct p.case_id)
from (
    select t.case_id, t.at, row_number() over (partition by t.case_id order by t.sequence) as nth
    from trail_entry t
    where t.step in ('RETURN', 'SEND_BACK')
) r
join assistance_case c on c.id = r.case_id
join (
    select x.case_id, x.reason, dense_rank() over (partition by x.case_id order by x.round) as nth
    from returned_point x
) p on p.case_id = r.case_id and p.nth = r.nth
where r.at >= ?1 and r.at < ?2{c}
group by p.reason
