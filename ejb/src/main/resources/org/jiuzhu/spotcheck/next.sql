-- The first file of a month that waits for a reader who has not begun it: ?1 the month, ?2 the reader, ?3 the moment before
-- which a begun reading was left. In the order of the keys, so that the first that fits ends the search.
select s.file_id
from spot_sample s
join spot_file f on f.id = s.file_id
where s.check_id = (select k.id from spot_check k where k.check_month = ?1)
    and (select count(*) from spot_reading r where r.file_id = s.file_id
        and (r.finished_at is not null or r.begun_at > ?3)) < 1 + s.second_reading
    and not exists (select 1 from spot_reading o where o.file_id = s.file_id and o.login = ?2)
    and not exists (select 1 from trail_entry t where t.case_id = f.case_id and t.officer_login = ?2)
    and not exists (select 1 from adjustment a where a.id = f.adjustment_id and ?2 in (a.proposed_by, a.decided_by))
    and not exists (select 1 from case_kin n where n.case_id = f.case_id and n.holder_login = ?2)
order by s.file_id
limit 1
