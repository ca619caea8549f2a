-- One open review for each benefit that has none. Parameters: months of LASTING, SHORT_TERM, VARIABLE in town and
-- in the country, the moment, first and last benefit.
insert into review_due (benefit_id, township_code, village_code, household_class, counted_from, due_on, opened_at, open_benefit_id)
select f.id, f.township_code, f.village_code, f.household_class, f.counted_from,
    date_add(f.counted_from, interval (case
        when f.household_class = 'LASTING' then ?1
        when f.household_class = 'SHORT_TERM' then ?2
        when f.registration = 'URBAN' then ?3
        else ?4 end) month),
    ?5, f.id
from (
    select b.id, b.township_code, b.village_code, b.registration,
        case when b.matter = 'TEKUN' then 'LASTING'
            when exists (select 1 from benefit_person x
                join household_member m on m.open_person_id = x.open_person_id
                where x.benefit_id = b.id and m.work_ability in ('FULL', 'PARTLY_LOST') and m.studying = 0) then 'VARIABLE'
            when exists (select 1 from benefit_person x
                join household_member m on m.open_person_id = x.open_person_id
                where x.benefit_id = b.id and (m.seriously_ill = 1 or m.disability_grade <= 2)) then 'LASTING'
            else 'SHORT_TERM' end as household_class,
        coalesce((select max(d.done_on) from review_due d where d.benefit_id = b.id),
            str_to_date(concat(b.from_month, '01'), '%Y%m%d')) as counted_from
    from benefit b
    where b.state in ('ACTIVE', 'GRACE', 'SUSPENDED') and b.id between ?6 and ?7
        and not exists (select 1 from review_due o where o.open_benefit_id = b.id)
) f
