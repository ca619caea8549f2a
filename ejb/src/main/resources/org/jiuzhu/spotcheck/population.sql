-- Every decision of a month: ?1 its first moment, ?2 the moment after its last, ?3 the monthly amount and ?4 the grant
-- from which a file is large. An emergency grant belongs to the month in which its papers were completed (decision 45).
select c.township_code, c.village_code, c.matter,
    case d.outcome when 'GRANTED' then 'GRANT' else 'REFUSAL' end as kind,
    c.number as file_number, c.id as case_id, null as adjustment_id, date(d.decided_at) as decided_on,
    case when c.near_relative = 1 then 1 else 0 end
        + case when exists (select 1 from publicity_notice n join objection o on o.notice_id = n.id
            where n.case_id = c.id) then 2 else 0 end
        + case when c.extended_for is null then 0 else 8 end as mandatory,
    case when c.matter = 'LINSHI' and d.monthly_fen >= ?4 or c.matter <> 'LINSHI' and d.monthly_fen >= ?3 then 1
        else 0 end as high
from decision d
join assistance_case c on c.id = d.case_id
left join emergency_aid e on e.case_id = c.id
where d.decided_at >= ?1 and d.decided_at < ?2 and e.case_id is null
union all
select c.township_code, c.village_code, c.matter,
    case d.outcome when 'GRANTED' then 'GRANT' else 'REFUSAL' end, c.number, c.id, null, date(d.decided_at),
    4 + case when c.near_relative = 1 then 1 else 0 end
        + case when exists (select 1 from publicity_notice n join objection o on o.notice_id = n.id
            where n.case_id = c.id) then 2 else 0 end
        + case when c.extended_for is null then 0 else 8 end,
    case when d.monthly_fen >= ?4 then 1 else 0 end
from emergency_aid e
join decision d on d.case_id = e.case_id
join assistance_case c on c.id = e.case_id
join (select t.case_id, max(t.at) as completed_at
    from emergency_aid x
    join trail_entry t on t.case_id = x.case_id and t.step = 'COMPLETE_PAPERS'
    group by t.case_id) p on p.case_id = e.case_id
where p.completed_at >= ?1 and p.completed_at < ?2
union all
select a.township_code, a.village_code, a.matter,
    case when a.kind in ('STOP', 'DEATH', 'TRANSFER') then 'STOP' else 'CHANGE' end,
    concat(c.number, '-', a.id), c.id, a.id, date(a.decided_at),
    case when c.near_relative = 1 then 1 else 0 end,
    case when a.after_fen >= ?3 then 1 else 0 end
from adjustment a
join benefit b on b.id = a.benefit_id
join assistance_case c on c.id = b.case_id
where a.state = 'APPROVED' and a.decided_at >= ?1 and a.decided_at < ?2
