-- A change as the provincial screens ask for it: ?1 the change.
select h.name, h.identity_number, b.certificate_number, a.matter, a.kind, a.reason, a.before_persons, a.before_fen,
    a.after_persons, a.after_fen, a.effective_month, a.evidence, a.notice_number,
    (select w.name from officer w where w.login = a.decided_by),
    cast(a.decided_at as char), f.account_number, a.village_code
from adjustment a
join benefit b on b.id = a.benefit_id
join household f on f.id = b.household_id
join person h on h.id = f.head_id
where a.id = ?1 and a.state = 'APPROVED'
