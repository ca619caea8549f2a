-- Certificates of disability that run out. Parameters: the last day looked at, the moment.
insert into benefit_alert (benefit_id, person_id, kind, about_on, township_code, village_code, detail, raised_at)
select b.id, p.id, 'DISABILITY_CERTIFICATE', p.disability_until, b.township_code, b.village_code, b.certificate_number, ?2
from person p
join benefit_person x on x.open_person_id = p.id
join benefit b on b.id = x.benefit_id
where p.disability_until <= ?1
    and not exists (select 1 from benefit_alert a where a.benefit_id = b.id and a.person_id = p.id
        and a.kind = 'DISABILITY_CERTIFICATE' and a.about_on = p.disability_until)
