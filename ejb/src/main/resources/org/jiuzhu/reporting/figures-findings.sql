-- Files with a finding, by its reason and by its cause; a file that was read twice counts once.
select concat('FindingReason.', p.reason), count(distinct case when p.verdict = 'MINOR' then s.file_id end),
    count(distinct case when p.verdict = 'SERIOUS' then s.file_id end)
from spot_check k
join spot_sample s on s.check_id = k.id
join spot_reading r on r.file_id = s.file_id and r.finished_at is not null
join spot_point p on p.reading_id = r.id and p.reason is not null
where k.check_month between ?4 and ?5{s}
group by p.reason
union all
select concat('FindingCause.', p.cause), count(distinct case when p.verdict = 'MINOR' then s.file_id end),
    count(distinct case when p.verdict = 'SERIOUS' then s.file_id end)
from spot_check k
join spot_sample s on s.check_id = k.id
join spot_reading r on r.file_id = s.file_id and r.finished_at is not null
join spot_point p on p.reading_id = r.id and p.cause is not null
where k.check_month between ?4 and ?5{s}
group by p.cause
