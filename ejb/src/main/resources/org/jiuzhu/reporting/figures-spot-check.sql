-- The checks of the months: frame, draw, readings, orders.
select concat('AssistanceMatter.', q.matter), sum(q.files), sum(q.drawn), sum(q.readings), sum(q.minor), sum(q.serious),
    sum(q.orders), sum(q.rectified)
from (
    select s.matter, sum(s.files) as files, sum(s.mandatory + s.random + s.extra) as drawn, 0 as readings, 0 as minor,
        0 as serious, 0 as orders, 0 as rectified
    from spot_check k
    join spot_stratum s on s.check_id = k.id
    where k.check_month between ?4 and ?5{s}
    group by s.matter
    union all
    select s.matter, 0, 0, count(s.outcome), sum(case when s.outcome = 'MINOR' then 1 else 0 end),
        sum(case when s.outcome = 'SERIOUS' then 1 else 0 end), 0, 0
    from spot_check k
    join spot_sample s on s.check_id = k.id
    where k.check_month between ?4 and ?5{s}
    group by s.matter
    union all
    select r.matter, 0, 0, 0, 0, 0, count(*), sum(case when r.state = 'CLOSED' and r.corrected_on <= r.due_on then 1 else 0 end)
    from spot_check k
    join spot_sample s on s.check_id = k.id
    join rectification r on r.file_id = s.file_id
    where k.check_month between ?4 and ?5{s}
    group by r.matter
) q
group by q.matter
order by field(q.matter, 'DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')
