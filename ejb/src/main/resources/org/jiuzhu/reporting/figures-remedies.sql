-- Reconsiderations and lawsuits, by kind: received and decided each by its own day.
select concat('RemedyKind.', r.kind),
    sum(case when r.received_on >= ?1 and r.received_on < ?2 then 1 else 0 end),
    sum(case when r.answered_on >= ?1 and r.answered_on < ?2 then 1 else 0 end),
    sum(case when r.answered_on >= ?1 and r.answered_on < ?2 and r.answered_on <= r.answer_due_on then 1 else 0 end),
    sum(case when r.decided_on >= ?1 and r.decided_on < ?2 then 1 else 0 end),
    sum(case when r.decided_on >= ?1 and r.decided_on < ?2 and r.outcome = 'UPHELD' then 1 else 0 end),
    sum(case when r.decided_on >= ?1 and r.decided_on < ?2 and r.finding_reason is not null then 1 else 0 end),
    sum(case when r.decided_on >= ?1 and r.decided_on < ?2 and r.outcome in ('SETTLED', 'WITHDRAWN') then 1 else 0 end)
from remedy r
where (r.received_on >= ?1 and r.received_on < ?2 or r.answered_on >= ?1 and r.answered_on < ?2
    or r.decided_on >= ?1 and r.decided_on < ?2){r}
group by r.kind
order by r.kind
