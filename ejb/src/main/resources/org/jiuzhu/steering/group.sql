-- The leading group from ?1 to ?2; ?3 is today.
select
    (select count(*) from group_meeting h where h.state <> 'PLANNED' and h.held_on between ?1 and ?2),
    count(o.id),
    sum(o.state = 'CONFIRMED' and date(o.reported_at) <= o.due_on),
    sum(o.state = 'CONFIRMED' and date(o.reported_at) > o.due_on),
    sum(o.state = 'OPEN' and o.due_on < ?3),
    sum(o.due_on > o.first_due_on),
    (select count(*) from policy_text p where p.published_at is not null and date(p.published_at) between ?1 and ?2)
from group_resolution o
join group_meeting m on m.id = o.meeting_id and m.state = 'PUBLISHED'
where o.due_on between ?1 and ?2
