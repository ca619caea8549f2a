-- How far each township and matter of a check is: ?1 the check. Rounds are summed, the floor is that of the last.
select q.township_code, q.matter, q.files, q.floor_files, q.drawn,
    coalesce(s.read_files, 0), coalesce(s.minor_files, 0), coalesce(s.serious_files, 0), coalesce(v.visited, 0),
    coalesce(r.open_orders, 0)
from (
    select township_code, matter, sum(files) as files, max(floor_files) as floor_files,
        sum(mandatory + random + extra) as drawn
    from spot_stratum
    where check_id = ?1{township}
    group by township_code, matter
) q
left join (
    select township_code, matter, count(outcome) as read_files,
        sum(case when outcome = 'MINOR' then 1 else 0 end) as minor_files,
        sum(case when outcome = 'SERIOUS' then 1 else 0 end) as serious_files
    from spot_sample
    where check_id = ?1{township}
    group by township_code, matter
) s on s.township_code = q.township_code and s.matter = q.matter
left join (
    select x.township_code, x.matter, count(distinct w.file_id) as visited
    from spot_visit w
    join spot_sample x on x.file_id = w.file_id
    where x.check_id = ?1
    group by x.township_code, x.matter
) v on v.township_code = q.township_code and v.matter = q.matter
left join (
    select x.township_code, x.matter, count(*) as open_orders
    from rectification o
    join spot_sample x on x.file_id = o.file_id
    where x.check_id = ?1 and o.state <> 'CLOSED'
    group by x.township_code, x.matter
) r on r.township_code = q.township_code and r.matter = q.matter
order by q.township_code, q.matter
