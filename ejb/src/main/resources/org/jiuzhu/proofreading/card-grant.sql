-- A household as the provincial screens ask for it: ?1 the case.
select h.name, h.identity_number, f.household_persons, b.certificate_number, c.registration, c.matter,
    cast(c.submitted_at as char), cast(c.accepted_on as char), o.opinion,
    (select w.name from officer w where w.login = o.officer_login), cast(o.written_at as char),
    d.document_number, (select w.name from officer w where w.login = d.decided_by), cast(d.decided_at as char), f.bank, f.account_holder, f.account_number,
    b.from_month, d.persons, d.monthly_fen, a.supplement_fen, a.care_fen, f.address, f.phone, c.village_code
from assistance_case c
join decision d on d.case_id = c.id
join benefit b on b.case_id = c.id
join (select k.id, k.bank, k.account_holder, k.account_number, k.address, k.phone, k.head_id,
    (select count(*) from household_member m where m.household_id = k.id and m.to_day is null) as household_persons
    from household k) f on f.id = c.household_id
join person h on h.id = f.head_id
join benefit_amount a on a.benefit_id = b.id and a.from_month = b.from_month
left join review_opinion o on o.case_id = c.id and o.round = (
    select max(n.round) from review_opinion n where n.case_id = c.id)
where c.id = ?1
