-- Covered by a benefit and member of a household that is recognised as of low income. Parameters: today, the moment.
insert into benefit_alert (benefit_id, person_id, kind, about_on, township_code, village_code, detail, raised_at)
select b.id, x.person_id, 'TWO_BENEFITS', max(r.from_day), b.township_code, b.village_code, max(r.decision_number), ?2
from recognition r
join household_member m on m.household_id = r.household_id and m.to_day is null
join benefit_person x on x.open_person_id = m.person_id
join benefit b on b.id = x.benefit_id
where r.ended_on is null and r.until_day >= ?1
    and not exists (select 1 from benefit_alert a where a.benefit_id = b.id and a.person_id = x.person_id
        and a.kind = 'TWO_BENEFITS' and a.about_on >= r.from_day)
group by b.id, x.person_id, b.township_code, b.village_code
