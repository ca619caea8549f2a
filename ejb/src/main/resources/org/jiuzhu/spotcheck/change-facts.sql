-- What the file of a change says about its points: ?1 the change.
select a.evidence, case when a.explanation is null then 0 else 1 end, a.kind, c.near_relative,
    case when a.decided_by = a.proposed_by then 1 else 0 end, a.instrument_id,
    (select count(*) from seal_use u where u.document_number = a.notice_number),
    cast(a.decided_at as char), cast(a.delivered_on as char), a.effective_month, a.before_fen, a.after_fen
from adjustment a
join benefit b on b.id = a.benefit_id
join assistance_case c on c.id = b.case_id
where a.id = ?1
