-- From acceptance to decision, by pairs of days: decisions of the time.
select concat('AssistanceMatter.', c.matter), c.accepted_on, date(d.decided_at),
    case when c.total_due_on is null or date(d.decided_at) <= c.total_due_on then 1 else 0 end, count(*)
from decision d
join assistance_case c on c.id = d.case_id and c.accepted_on is not null
where d.decided_at >= ?1 and d.decided_at < ?2{c}
group by c.matter, c.accepted_on, date(d.decided_at),
    case when c.total_due_on is null or date(d.decided_at) <= c.total_due_on then 1 else 0 end
order by field(c.matter, 'DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')
