-- Resolutions of published meetings that were due in the time, by whose they are.
select concat('ResolutionOwner.', r.owner), count(*),
    sum(case when r.state = 'CONFIRMED' and date(r.reported_at) <= r.due_on then 1 else 0 end),
    sum(case when r.state = 'CONFIRMED' and date(r.reported_at) > r.due_on then 1 else 0 end),
    sum(case when r.state <> 'CONFIRMED' and r.due_on < ?6 then 1 else 0 end)
from group_resolution r
join group_meeting m on m.id = r.meeting_id and m.state = 'PUBLISHED'
where r.due_on >= ?1 and r.due_on < ?2{r}
group by r.owner
order by r.owner
