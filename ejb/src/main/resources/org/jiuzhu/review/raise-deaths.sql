-- Covered persons on a list of the dead; another name under the number is said. Parameters: the mark, the moment, and the
-- words for police, health office, funeral office and village.
insert into benefit_alert (benefit_id, person_id, kind, about_on, township_code, village_code, detail, raised_at)
select b.id, p.id, 'DEATH_MATCH', d.died_on, b.township_code, b.village_code,
    concat(concat_ws(' ', i.source, case d.origin when 'POLICE' then ?3 when 'HEALTH' then ?4 when 'FUNERAL' then ?5
        when 'VILLAGE' then ?6 end), case when d.name = p.name then '' else concat(?1, d.name) end), ?2
from dead_person d
join death_import i on i.id = d.import_id
join person p on p.identity_number = d.identity_number
join benefit_person x on x.open_person_id = p.id
join benefit b on b.id = x.benefit_id
where not exists (select 1 from benefit_alert a where a.benefit_id = b.id and a.person_id = p.id and a.kind = 'DEATH_MATCH')
