-- Who works in each township now; who is named in an instrument on the last day, and who of them is trained.
select a.name, sum(q.officers), sum(q.approvers), sum(q.signatories), sum(q.trained)
from (
    select left(o.area_code, 9) as township_code,
        count(distinct case when r.role_name in ('CLERK', 'INVESTIGATOR', 'REVIEWER') then o.id end) as officers,
        count(distinct case when r.role_name in ('APPROVER', 'TOWNSHIP_HEAD') then o.id end) as approvers,
        0 as signatories, 0 as trained
    from officer o
    join officer_role r on r.officer_id = o.id
    where o.active = 1 and char_length(o.area_code) >= 9
    group by left(o.area_code, 9)
    union all
    select i.township_code, 0, 0, count(distinct s.officer_login), count(distinct t.officer_login)
    from delegation_instrument i
    join delegation_signatory s on s.instrument_id = i.id
    left join training_certificate t on t.officer_login = s.officer_login and t.passed_on < ?2 and t.valid_to >= date_sub(?2, interval 1 day)
    where i.stage = 'PUBLISHED' and i.valid_from < ?2 and i.valid_to >= date_sub(?2, interval 1 day)
        and (i.revoked_at is null or i.revoked_at >= ?2)
    group by i.township_code
) q
join area a on a.code = q.township_code
where q.township_code is not null{q}
group by a.code, a.name
order by a.code
