-- Covered by the benefit of one household and member of another that is in payment too. Parameter: the moment.
insert into benefit_alert (benefit_id, person_id, kind, about_on, township_code, village_code, detail, raised_at)
select b.id, x.person_id, 'TWO_BENEFITS', max(m.from_day), b.township_code, b.village_code, max(o.certificate_number), ?1
from benefit b
join benefit_person x on x.benefit_id = b.id and x.open_person_id is not null
join household_member m on m.open_person_id = x.open_person_id and m.household_id <> b.household_id
join benefit o on o.household_id = m.household_id and o.state in ('ACTIVE', 'GRACE', 'SUSPENDED')
where b.state in ('ACTIVE', 'GRACE', 'SUSPENDED')
    and not exists (select 1 from benefit_alert a where a.benefit_id = b.id and a.person_id = x.person_id
        and a.kind = 'TWO_BENEFITS' and a.about_on >= m.from_day)
group by b.id, x.person_id, b.township_code, b.village_code
