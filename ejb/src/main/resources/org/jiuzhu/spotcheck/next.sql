-- The next file of a month for a reader: ?1 the month, ?2 the reader, ?3 the moment before which a begun reading was left.
select f.id
from spot_check k
join spot_sample s on s.check_id = k.id
join spot_file f on f.id = s.file_id
left join spot_reading o on o.file_id = s.file_id and o.login = ?2
where k.check_month = ?1 and (o.id is null or o.finished_at is null)
    and (o.id is not null or (select count(*) from spot_reading r where r.file_id = s.file_id
        and (r.finished_at is not null or r.begun_at > ?3)) < 1 + s.second_reading)
    and not exists (select 1 from trail_entry t where t.case_id = f.case_id and t.officer_login = ?2)
    and not exists (select 1 from adjustment a where a.id = f.adjustment_id and ?2 in (a.proposed_by, a.decided_by))
    and not exists (select 1 from case_kin n where n.case_id = f.case_id and n.holder_login = ?2)
order by case when o.id is null then 1 else 0 end, s.file_id
limit 1
