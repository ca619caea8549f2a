-- Each township with a government: guidance, villages told, problems and resolutions from ?1 to ?2; ?3 is today.
select a.code, a.name,
    coalesce(g.sessions, 0), coalesce(g.hours, 0), coalesce(x.officers, 0), coalesce(x.certificates, 0),
    coalesce(v.villages, 0), coalesce(w.reached, 0), coalesce(w.tellings, 0),
    coalesce(i.issues, 0), coalesce(i.answered, 0),
    coalesce(r.due, 0), coalesce(r.in_time, 0), coalesce(r.late, 0), coalesce(r.overdue, 0)
from area a
left join (select t.township_code, count(*) as sessions, sum(n.hours) as hours
    from guidance_record n join guidance_township t on t.guidance_id = n.id
    where n.struck_at is null and n.held_on between ?1 and ?2 group by t.township_code) g on g.township_code = a.code
left join (select q.township_code, count(distinct q.officer_login) as officers, count(q.certificate_number) as certificates
    from guidance_record n join guidance_attendee q on q.guidance_id = n.id
    where n.struck_at is null and n.held_on between ?1 and ?2 group by q.township_code) x on x.township_code = a.code
left join (select u.parent_code, count(*) as villages from area u
    where u.area_level = 'VILLAGE' and u.valid_to is null and substring(u.code, 10, 1) <= '3'
    group by u.parent_code) v on v.parent_code = a.code
left join (select s.township_code, count(distinct case when substring(s.village_code, 10, 1) <= '3' then s.village_code end)
        as reached, count(*) as tellings
    from village_telling s where s.standing = 1 and s.told_on between ?1 and ?2
    group by s.township_code) w on w.township_code = a.code
left join (select p.township_code, count(*) as issues, sum(p.state in ('ANSWERED', 'RESOLVED')) as answered
    from township_issue p where date(p.raised_at) between ?1 and ?2 group by p.township_code) i on i.township_code = a.code
left join (select o.township_code, count(*) as due,
        sum(o.state = 'CONFIRMED' and date(o.reported_at) <= o.due_on) as in_time,
        sum(o.state = 'CONFIRMED' and date(o.reported_at) > o.due_on) as late,
        sum(o.state = 'OPEN' and o.due_on < ?3) as overdue
    from group_resolution o join group_meeting m on m.id = o.meeting_id and m.state = 'PUBLISHED'
    where o.township_code is not null and o.due_on between ?1 and ?2 group by o.township_code) r on r.township_code = a.code
where a.area_level = 'TOWNSHIP' and a.is_government = 1 and a.valid_to is null{township}
order by a.code
