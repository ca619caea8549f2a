-- Covered persons who come of an age. Parameters: the kind, the age, born after, born by, the moment.
insert into benefit_alert (benefit_id, person_id, kind, about_on, township_code, village_code, detail, raised_at)
select b.id, p.id, ?1, date_add(p.born_on, interval ?2 year), b.township_code, b.village_code, b.certificate_number, ?5
from person p
join benefit_person x on x.open_person_id = p.id
join benefit b on b.id = x.benefit_id
where p.born_on >= ?3 and p.born_on <= ?4
    and not exists (select 1 from benefit_alert a where a.benefit_id = b.id and a.person_id = p.id and a.kind = ?1)
