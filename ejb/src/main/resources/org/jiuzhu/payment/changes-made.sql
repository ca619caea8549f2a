-- How the households on a list differ from what lists before it paid for the month before: ?1 the list, ?2 the month before as a number, ?3 the sequence
-- after which.
select p.sequence as sequence, p.matter as matter, p.registration as registration, p.certificate_number as certificate_number,
    v.name as village_name, p.head_name as head_name, p.identity_number as identity_number,
    case when p.change_mark = 'NEW' then 'NEW'
        when q.township_code <> p.township_code then 'MOVED_IN'
        when q.id is null then 'RESTORE'
        when x.reason = 'ADJUSTMENT' and j.kind in ('PERSONS_ADDED', 'PERSONS_REMOVED', 'RESTORE') then j.kind
        when p.payable_fen > q.payable_fen then 'INCREASE'
        when p.payable_fen < q.payable_fen then 'DECREASE'
        when p.persons > q.persons then 'PERSONS_ADDED'
        else 'PERSONS_REMOVED' end as kind,
    case when p.change_mark = 'NEW' then 'GRANTED'
        when x.reason = 'STANDARD' then 'STANDARD'
        else j.reason end as reason,
    coalesce(q.persons, 0) as before_persons, coalesce(q.payable_fen, 0) as before_fen,
    p.persons as after_persons, p.payable_fen as after_fen, p.amount_from as effective_month,
    (select group_concat(concat(n.name, ' ', n.identity_number) order by n.id separator '；')
        from adjustment_person y join person n on n.id = y.person_id where y.adjustment_id = j.id) as members,
    case when j.reason = 'DIED' then j.happened_on end as died_on,
    coalesce(j.notice_number, p.decision_number) as notice_number,
    case when j.id is null then d.notified_on else j.delivered_on end as told_on,
    o.name as proposer, a.name as decider, coalesce(j.remark, '') as remark
from payment_line p
join area v on v.code = p.village_code
join benefit b on b.id = p.benefit_id
join benefit_amount x on x.benefit_id = p.benefit_id and x.from_month = p.amount_from
join decision d on d.document_number = b.decision_number
left join payment_line q on q.benefit_id = p.benefit_id and q.entitlement_month = ?2 and q.main_key = 1
    and q.list_id <> p.list_id
left join adjustment j on j.id = p.adjustment_id
left join officer o on o.login = j.proposed_by
left join officer a on a.login = coalesce(j.decided_by, d.decided_by)
where p.list_id = ?1 and p.kind = 'MONTHLY' and p.sequence > ?3
    and (p.change_mark <> 'NONE' or q.id is null or q.persons <> p.persons or q.township_code <> p.township_code)
