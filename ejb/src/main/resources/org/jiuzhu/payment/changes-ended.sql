-- Who was on the list before and is on this one no more: ?1 the list, ?2 the list before, ?3 the sequence after which.
select q.sequence as sequence, q.matter as matter, q.registration as registration, q.certificate_number as certificate_number,
    v.name as village_name, q.head_name as head_name, q.identity_number as identity_number,
    case when b.township_code <> q.township_code then 'MOVED_OUT' when j.id is null then 'STOP' else j.kind end as kind,
    j.reason as reason, q.persons as before_persons, q.payable_fen as before_fen, 0 as after_persons, 0 as after_fen,
    l.list_month as effective_month,
    (select group_concat(concat(n.name, ' ', n.identity_number) order by n.id separator '；')
        from benefit_person y join person n on n.id = y.person_id
        where y.benefit_id = b.id and y.from_month <= q.entitlement_month
            and (y.to_month is null or y.to_month >= q.entitlement_month)) as members,
    case when j.reason = 'DIED' then j.happened_on end as died_on,
    coalesce(j.notice_number, '') as notice_number, j.delivered_on as told_on,
    o.name as proposer, a.name as decider, coalesce(j.remark, '') as remark
from payment_line q
join monthly_list l on l.id = ?1
join area v on v.code = q.village_code
join benefit b on b.id = q.benefit_id
left join adjustment j on j.id = (select max(z.id) from adjustment z where z.benefit_id = b.id and z.state = 'APPROVED'
    and z.kind in ('STOP', 'DEATH', 'TRANSFER', 'GRACE', 'SUSPEND', 'MOVE') and (l.frozen_at is null or z.decided_at <= l.frozen_at))
left join officer o on o.login = j.proposed_by
left join officer a on a.login = j.decided_by
where q.list_id = ?2 and q.kind = 'MONTHLY' and q.sequence > ?3
    and not exists (select 1 from payment_line p where p.list_id = ?1 and p.benefit_id = q.benefit_id
        and p.kind = 'MONTHLY')
