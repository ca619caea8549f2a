-- Recognitions that run out. Parameters: today, the last day looked at, the moment.
insert into benefit_alert (recognition_id, person_id, kind, about_on, township_code, village_code, detail, raised_at)
select r.case_id, h.head_id, 'RECOGNITION', r.until_day, r.township_code, r.village_code, r.decision_number, ?3
from recognition r
join household h on h.id = r.household_id
where r.ended_on is null and r.until_day >= ?1 and r.until_day <= ?2
    and not exists (select 1 from benefit_alert a where a.recognition_id = r.case_id and a.person_id = h.head_id
        and a.kind = 'RECOGNITION' and a.about_on = r.until_day)
