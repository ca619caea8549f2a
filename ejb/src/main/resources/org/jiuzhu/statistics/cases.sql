-- What was done in a month, by village, matter and registration: ?1 its first and ?2 its last day, ?3 its first moment and ?4
-- the moment after its last. Accepted by the day of acceptance; granted, refused and changed by the moment of decision.
select village_code, matter, registration, sum(accepted), sum(granted), sum(refused), sum(changed)
from (
    select c.village_code, c.matter, c.registration, count(*) as accepted, 0 as granted, 0 as refused, 0 as changed
    from assistance_case c
    where c.accepted_on between ?1 and ?2
    group by c.village_code, c.matter, c.registration
    union all
    select c.village_code, c.matter, c.registration, 0, sum(case when d.outcome = 'GRANTED' then 1 else 0 end),
        sum(case when d.outcome = 'REFUSED' then 1 else 0 end), 0
    from decision d
    join assistance_case c on c.id = d.case_id
    where d.decided_at >= ?3 and d.decided_at < ?4
    group by c.village_code, c.matter, c.registration
    union all
    select a.village_code, a.matter, b.registration, 0, 0, 0, count(*)
    from adjustment a
    join benefit b on b.id = a.benefit_id
    where a.state = 'APPROVED' and a.decided_at >= ?3 and a.decided_at < ?4
    group by a.village_code, a.matter, b.registration
) q
group by village_code, matter, registration
