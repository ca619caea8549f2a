-- Reports that fell due in the time, by kind; what was waived is not asked for.
select concat('ObligationKind.', o.kind), count(*),
    sum(case when coalesce(o.done_at, o.submitted_at) < o.due_end then 1 else 0 end),
    sum(case when coalesce(o.done_at, o.submitted_at) >= o.due_end then 1 else 0 end),
    sum(case when coalesce(o.done_at, o.submitted_at) is null then 1 else 0 end)
from report_obligation o
where o.due_on >= ?1 and o.due_on < ?2 and o.state <> 'WAIVED'{o}
    and (o.due_on < ?6 or coalesce(o.done_at, o.submitted_at) is not null)
group by o.kind
order by o.kind
