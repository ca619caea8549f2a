-- What the product's own tables say of the reports it knows: when each was done, or that it is not done any more.
-- One statement for a kind; the literal of a kind never meets a column of another table, whose collation may differ.
update report_obligation o
left join monthly_list l on l.township_code = o.township_code and l.list_month = o.subject_month and l.lines_hash is not null
set o.done_at = l.frozen_at, o.state = case when l.frozen_at is null then 'OPEN' else 'DONE' end, o.version = o.version + 1
where o.kind = 'CHANGE_LIST' and o.state in ('OPEN', 'DONE') and not (o.done_at <=> l.frozen_at);
update report_obligation o
left join monthly_list l on l.township_code = o.township_code and l.list_month = o.subject_month and l.signed_by is not null
set o.done_at = l.signed_at, o.state = case when l.signed_at is null then 'OPEN' else 'DONE' end, o.version = o.version + 1
where o.kind = 'PAYMENT_LIST' and o.state in ('OPEN', 'DONE') and not (o.done_at <=> l.signed_at);
update report_obligation o
left join proofreading p on p.township_code = o.township_code and p.proof_month = o.subject_month
set o.done_at = p.township_signed_at, o.state = case when p.township_signed_at is null then 'OPEN' else 'DONE' end,
    o.version = o.version + 1
where o.kind = 'PROOFREADING' and o.state in ('OPEN', 'DONE') and not (o.done_at <=> p.township_signed_at);
update report_obligation o
left join (
    select p.proof_month, case when count(*) = count(p.bureau_signed_at) then max(p.bureau_signed_at) end as signed_at
    from proofreading p
    group by p.proof_month
) q on q.proof_month = o.subject_month
set o.done_at = q.signed_at, o.state = case when q.signed_at is null then 'OPEN' else 'DONE' end, o.version = o.version + 1
where o.kind = 'JOINT_PROOFREADING' and o.state in ('OPEN', 'DONE') and not (o.done_at <=> q.signed_at);
update report_obligation o
left join (
    select f.request_month, min(f.requested_at) as asked_at
    from fund_request f
    where f.kind = 'REGULAR'
    group by f.request_month
) q on q.request_month = o.subject_month
set o.done_at = q.asked_at, o.state = case when q.asked_at is null then 'OPEN' else 'DONE' end, o.version = o.version + 1
where o.kind = 'FUND_REQUEST' and o.state in ('OPEN', 'DONE') and not (o.done_at <=> q.asked_at);
update report_obligation o
join (
    select r.township_code, r.return_month, max(coalesce(f.reported_at, r.reported_at)) as told_at
    from village_return r
    left join village_return_revision f on f.return_id = r.id and f.revision = 1
    group by r.township_code, r.return_month
) q on q.township_code = o.township_code and q.return_month = o.subject_month
set o.done_at = q.told_at, o.state = 'DONE', o.version = o.version + 1
where o.kind = 'VILLAGE_RETURNS' and o.state = 'OPEN' and not exists (
    select 1
    from benefit b
    where b.township_code = o.township_code and b.state in ('ACTIVE', 'GRACE', 'SUSPENDED') and b.from_month <= o.subject_month
        and not exists (select 1 from village_return m where m.village_code = b.village_code and m.return_month = o.subject_month));
