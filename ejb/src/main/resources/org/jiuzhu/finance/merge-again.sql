-- What came back and whose account was put right, once more to the new account: ?1 the request.
insert into fund_line (request_id, sequence, list_id, township_code, village_code, matter, registration, benefit_id,
    grant_case_id, household_id, certificate_number, head_name, persons, monthly_fen, care_fen, back_pay_fen, amount_fen, bank,
    account_holder, account_number, holder_identity, original_id, first_key)
select ?1, row_number() over (order by l.township_code, l.id), l.list_id, l.township_code, l.village_code, l.matter,
    l.registration, l.benefit_id, l.grant_case_id, l.household_id, l.certificate_number, l.head_name, l.persons,
    l.monthly_fen, l.care_fen, l.back_pay_fen, l.amount_fen, c.bank, c.account_holder, c.account_number,
    coalesce((select min(n.identity_number) from household_member m join person n on n.id = m.person_id
        where m.household_id = l.household_id and n.name = c.account_holder), l.holder_identity), l.id, null
from account_change c
join fund_line l on l.id = c.fund_line_id
where c.state = 'CONFIRMED' and l.outcome = 'RETURNED'
    and not exists (select 1 from fund_line n where n.original_id = l.id)
