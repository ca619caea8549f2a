-- What a township did in a month: ?1 the township, ?2 the first day, ?3 the day after the last.
select 'SURVEY', count(*)
from survey s
join assistance_case c on c.id = s.case_id
where c.township_code = ?1 and s.second_signed_at is not null and s.visited_on >= ?2 and s.visited_on < ?3
union all
select 'DOCUMENT', count(*)
from issued_paper p
where p.township_code = ?1 and p.issued_at >= ?2 and p.issued_at < ?3
union all
select 'ARCHIVE', count(*)
from decision d
join assistance_case c on c.id = d.case_id
where c.township_code = ?1 and d.notified_on >= ?2 and d.notified_on < ?3
