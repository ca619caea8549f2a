-- Training and guidance that a township had, the hours once for each record, and who was there.
select a.name, count(distinct g.id), sum(g.hours_tenths), sum(g.attendees), sum(g.passed)
from (
    select t.township_code, r.id, cast(r.hours * 10 as signed) as hours_tenths,
        (select count(*) from guidance_attendee x where x.guidance_id = r.id and x.township_code = t.township_code) as attendees,
        (select count(*) from guidance_attendee x where x.guidance_id = r.id and x.township_code = t.township_code
            and x.result = 'PASSED') as passed
    from guidance_record r
    join guidance_township t on t.guidance_id = r.id
    where r.held_on >= ?1 and r.held_on < ?2 and r.struck_by is null{t}
) g
join area a on a.code = g.township_code
group by a.code, a.name
order by a.code
