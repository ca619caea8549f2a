-- How many files each township and matter has come to between the moments ?1 and ?2: the population of a frame, counted
-- without what marks its files (population.sql); {township} narrows it to one.
select q.township_code, q.matter, sum(q.files)
from (
    select c.township_code, c.matter, count(*) as files
    from decision c
    where c.decided_at >= ?1 and c.decided_at < ?2 and c.case_id not in (select e.case_id from emergency_aid e){township}
    group by c.township_code, c.matter
    union all
    select c.township_code, c.matter, count(*)
    from (select t.case_id, max(t.at) as completed_at
        from emergency_aid x
        join trail_entry t on t.case_id = x.case_id and t.step = 'COMPLETE_PAPERS'
        group by t.case_id) p
    join decision c on c.case_id = p.case_id
    where p.completed_at >= ?1 and p.completed_at < ?2{township}
    group by c.township_code, c.matter
    union all
    select c.township_code, c.matter, count(*)
    from adjustment c
    where c.state = 'APPROVED' and c.decided_at >= ?1 and c.decided_at < ?2{township}
    group by c.township_code, c.matter
) q
group by q.township_code, q.matter
order by q.township_code, q.matter
