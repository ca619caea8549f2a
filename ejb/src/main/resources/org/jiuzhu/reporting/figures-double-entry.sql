-- What was typed into the provincial system a second time, and how long that took.
select case when e.case_id is null then 'EntryKind.CHANGE' else 'EntryKind.GRANT' end, count(*), sum(e.seconds)
from provincial_entry e
where e.entered_at >= ?1 and e.entered_at < ?2{e}
group by case when e.case_id is null then 'EntryKind.CHANGE' else 'EntryKind.GRANT' end
order by 1 desc
