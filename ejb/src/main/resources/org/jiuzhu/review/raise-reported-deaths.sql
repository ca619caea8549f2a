-- Covered persons whom a village has reported as dead. Parameters: the mark, the moment.
insert into benefit_alert (benefit_id, person_id, kind, about_on, township_code, village_code, detail, raised_at)
select b.id, x.person_id, 'DEATH_MATCH', min(i.happened_on), b.township_code, b.village_code,
    concat(?1, min(i.return_month)), ?2
from village_return_item i
join benefit_person x on x.open_person_id = i.person_id
join benefit b on b.id = x.benefit_id
where i.kind = 'DEATH' and i.until_revision is null and i.handled_at is null
    and not exists (select 1 from benefit_alert a where a.benefit_id = b.id and a.person_id = x.person_id
        and a.kind = 'DEATH_MATCH')
group by b.id, x.person_id, b.township_code, b.village_code
