-- One payment for each household of the lists that a request merges: ?1 the request.
insert into fund_line (request_id, sequence, list_id, township_code, village_code, matter, registration, benefit_id,
    grant_case_id, household_id, certificate_number, head_name, persons, monthly_fen, care_fen, back_pay_fen, amount_fen, bank,
    account_holder, account_number, holder_identity)
select ?1, row_number() over (order by x.township_code, x.list_id, x.first_sequence), x.list_id, x.township_code,
    x.village_code, x.matter, x.registration, x.benefit_id, x.grant_case_id, coalesce(b.household_id, g.household_id),
    x.certificate_number, x.head_name, x.persons, x.monthly_fen, x.care_fen, x.back_pay_fen, x.payable_fen, x.bank,
    x.account_holder, x.account_number,
    coalesce((select min(n.identity_number) from household_member m join person n on n.id = m.person_id
        where m.household_id = coalesce(b.household_id, g.household_id) and n.name = x.account_holder), x.identity_number)
from (
    select p.list_id, p.benefit_id, p.grant_case_id, min(p.sequence) as first_sequence, min(p.township_code) as township_code,
        min(p.village_code) as village_code, min(p.matter) as matter, min(p.registration) as registration,
        min(p.certificate_number) as certificate_number, min(p.head_name) as head_name,
        min(p.identity_number) as identity_number, max(p.persons) as persons,
        sum(p.monthly_fen + p.supplement_fen) as monthly_fen, sum(p.care_fen) as care_fen, sum(p.back_pay_fen) as back_pay_fen,
        sum(p.payable_fen) as payable_fen, min(p.bank) as bank, min(p.account_holder) as account_holder,
        min(p.account_number) as account_number
    from fund_request_list r
    join payment_line p on p.list_id = r.list_id
    where r.request_id = ?1
    group by p.list_id, p.benefit_id, p.grant_case_id
) x
left join benefit b on b.id = x.benefit_id
left join single_grant g on g.case_id = x.grant_case_id
