-- Serious faults by township, matter and month: ?1 the first month of the checks, ?2 its first day. A file that waits for
-- its second reader is not counted yet, so that the first result stays unknown to the second.
select s.township_code, s.matter, k.check_month, count(*) as found, 0 as lost
from spot_sample s
join spot_check k on k.id = s.check_id
where s.outcome = 'SERIOUS' and k.check_month >= ?1
    and (s.second_reading = 0
        or (select count(*) from spot_reading r where r.file_id = s.file_id and r.finished_at is not null) > 1)
group by s.township_code, s.matter, k.check_month
union all
select r.township_code, r.matter, year(r.decided_on) * 100 + month(r.decided_on), 0, count(*)
from remedy r
where r.finding_reason is not null and r.decided_on >= ?2
group by r.township_code, r.matter, year(r.decided_on) * 100 + month(r.decided_on)
