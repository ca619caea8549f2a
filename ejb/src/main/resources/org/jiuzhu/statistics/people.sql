-- Who is helped in a month, by village, matter and registration: ?1 the month and ?2 the one before as numbers, ?3 its first
-- and ?4 its last day, ?5 the last day of the one before.
-- In payment is who is covered by a benefit that pays something in the month; a grant is counted in the month in which it
-- was decided, a recognition while it is valid on the month's last day. What is known of a person is the newest row that
-- began by the last day. A household's causes are those of its members, and each of its persons counts for each of them.
with file as (
    select b.id, b.village_code, b.matter, b.registration,
        case when b.from_month <= ?1 and (b.to_month is null or b.to_month >= ?1) and coalesce((
            select a.monthly_fen from benefit_amount a where a.benefit_id = b.id and a.from_month <= ?1
            order by a.from_month desc limit 1), 0) > 0 then 1 else 0 end as here,
        case when b.from_month <= ?2 and (b.to_month is null or b.to_month >= ?2) and coalesce((
            select a.monthly_fen from benefit_amount a where a.benefit_id = b.id and a.from_month <= ?2
            order by a.from_month desc limit 1), 0) > 0 then 1 else 0 end as was
    from benefit b
    where b.from_month <= ?1 and (b.to_month is null or b.to_month >= ?2)
), covered as (
    select 'B' as kind, f.id, f.village_code, f.matter, f.registration, f.here as file_here, f.was as file_was, x.person_id,
        case when f.here = 1 and x.from_month <= ?1 and (x.to_month is null or x.to_month >= ?1) then 1 else 0 end as here,
        case when f.was = 1 and x.from_month <= ?2 and (x.to_month is null or x.to_month >= ?2) then 1 else 0 end as was,
        0 as disaster
    from file f
    join benefit_person x on x.benefit_id = f.id
    union all
    select 'G', g.case_id, g.village_code, 'LINSHI', c.registration, 1, 0, m.person_id, 1, 0,
        case when d.hardship_cause in ('FIRE', 'TRAFFIC_ACCIDENT', 'OTHER_ACCIDENT') then 1 else 0 end
    from single_grant g
    join assistance_case c on c.id = g.case_id
    join declaration d on d.id = c.declaration_id
    join household_member m on m.household_id = g.household_id and m.residence = 'TOGETHER' and m.from_day <= g.decided_on
        and (m.to_day is null or m.to_day > g.decided_on)
    where g.decided_on between ?3 and ?4
    union all
    select 'R', r.case_id, r.village_code, 'DISHOURU', c.registration,
        case when r.from_day <= ?4 and r.until_day >= ?4 and (r.ended_on is null or r.ended_on > ?4) then 1 else 0 end,
        case when r.from_day <= ?5 and r.until_day >= ?5 and (r.ended_on is null or r.ended_on > ?5) then 1 else 0 end,
        m.person_id,
        case when r.from_day <= ?4 and r.until_day >= ?4 and (r.ended_on is null or r.ended_on > ?4) then 1 else 0 end,
        case when r.from_day <= ?5 and r.until_day >= ?5 and (r.ended_on is null or r.ended_on > ?5) then 1 else 0 end,
        0
    from recognition r
    join assistance_case c on c.id = r.case_id
    join household_member m on m.household_id = r.household_id and m.residence = 'TOGETHER' and m.from_day <= r.from_day
        and (m.to_day is null or m.to_day > r.from_day)
    where r.from_day <= ?4 and r.until_day >= ?5
), known as (
    select c.*, p.sex,
        -- 29 February completes a year on the 28th of other years
        timestampdiff(year, case when month(p.born_on) = 2 and day(p.born_on) = 29 then p.born_on - interval 1 day
            else p.born_on end, ?4) as age,
        coalesce(m.work_ability, 'NONE') as ability,
        case when m.disability_type is null then 0 else 1 end as disabled,
        coalesce(m.seriously_ill, 0) as ill, coalesce(m.studying, 0) as studying
    from covered c
    join person p on p.id = c.person_id
    left join household_member m on m.id = (
        select max(n.id) from household_member n
        where n.person_id = c.person_id and n.from_day <= ?4 and n.corrected_at is null)
), counted as (
    select kind, id, village_code, matter, registration, max(file_here) as here, max(file_was) as was,
        sum(here) as persons,
        sum(case when here = 1 and sex = 'FEMALE' then 1 else 0 end) as women,
        sum(case when here = 1 and age >= 60 then 1 else 0 end) as elders,
        sum(case when here = 1 and age < 18 then 1 else 0 end) as minors,
        sum(case when here = 1 and disabled = 1 then 1 else 0 end) as disabled,
        sum(case when here = 1 and ability = 'FULL' then 1 else 0 end) as able,
        sum(case when here = 1 and ability = 'PARTLY_LOST' then 1 else 0 end) as partly_able,
        sum(case when here = 1 and ability = 'LOST' then 1 else 0 end) as lost_ability,
        sum(case when here = 1 and ability = 'NONE' then 1 else 0 end) as never_able,
        max(case when here = 1 and ill = 1 then 1 else 0 end) as by_illness,
        max(case when here = 1 and disabled = 1 then 1 else 0 end) as by_disability,
        max(case when here = 1 and studying = 1 and age >= 16 then 1 else 0 end) as by_education,
        max(case when here = 1 then disaster else 0 end) as by_disaster,
        max(case when here = 1 and age >= 16 and ability in ('FULL', 'PARTLY_LOST') then 1 else 0 end) as can_work,
        sum(case when here = 1 and was = 0 and kind <> 'G' then 1 else 0 end) as came,
        sum(case when here = 0 and was = 1 then 1 else 0 end) as went
    from known
    group by kind, id, village_code, matter, registration
)
select village_code, matter, registration, sum(here), sum(persons), sum(women), sum(elders), sum(persons - elders - minors),
    sum(minors), sum(disabled), sum(able), sum(partly_able), sum(lost_ability), sum(never_able),
    sum(by_illness * persons), sum(by_disability * persons), sum(by_education * persons), sum(by_disaster * persons),
    sum((1 - can_work) * persons),
    sum(case when by_illness + by_disability + by_education + by_disaster = 0 and can_work = 1 then persons else 0 end),
    sum(case when here = 1 and was = 0 and kind <> 'G' then 1 else 0 end), sum(came),
    sum(case when here = 0 and was = 1 then 1 else 0 end), sum(went)
from counted
group by village_code, matter, registration
