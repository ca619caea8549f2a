-- The joint proofreading month by month, by its first comparison.
select concat(left(p.proof_month, 4), '-', right(p.proof_month, 2)), count(*), sum(case when p.state = 'SIGNED' then 1 else 0 end),
    sum(p.persons), sum(p.persons - p.differing)
from proofreading p
where p.proof_month between ?4 and ?5{p}
group by p.proof_month
order by p.proof_month
