-- The differences of a month: ?1 the month, ?2 the roster, ?3 the moment. Found again, a difference keeps what was said of it.
insert into proof_difference (proofreading_id, township_code, proof_month, kind, identity_number, name, ours, theirs, bank,
    benefit_id, found_at, side)
select r.id, d.township_code, ?1, d.kind, d.identity_number, d.name, d.ours, d.theirs, d.bank, d.benefit_id, ?3, 'TOWNSHIP'
from (
    select o.township_code, 'ONLY_OURS' as kind, o.identity_number, o.name, cast(o.amount_fen as char) collate
        utf8mb4_general_ci as ours, '' as theirs, o.bank, o.benefit_id
    from own_person o
    left join roster_person t on t.import_id = ?2 and t.identity_number = o.identity_number
    where o.proof_month = ?1 and t.identity_number is null
    union all
    select t.township_code, 'ONLY_THEIRS', t.identity_number, t.name, '', cast(t.amount_fen as char) collate
        utf8mb4_general_ci, null, null
    from roster_person t
    left join own_person o on o.proof_month = ?1 and o.identity_number = t.identity_number
    where t.import_id = ?2 and o.identity_number is null
    union all
    select o.township_code, 'NAME', o.identity_number, o.name, o.name, t.name, o.bank, o.benefit_id
    from own_person o
    join roster_person t on t.import_id = ?2 and t.identity_number = o.identity_number
    where o.proof_month = ?1 and o.name <> t.name
    union all
    select o.township_code, 'MATTER', o.identity_number, o.name, o.matter, t.matter, o.bank, o.benefit_id
    from own_person o
    join roster_person t on t.import_id = ?2 and t.identity_number = o.identity_number
    where o.proof_month = ?1 and o.matter <> t.matter
    union all
    select o.township_code, 'TOWNSHIP', o.identity_number, o.name, o.township_code, t.township_code, o.bank, o.benefit_id
    from own_person o
    join roster_person t on t.import_id = ?2 and t.identity_number = o.identity_number
    where o.proof_month = ?1 and o.township_code <> t.township_code
    union all
    select o.township_code, 'HEAD', o.identity_number, o.name, o.head_number, t.head_number, o.bank, o.benefit_id
    from own_person o
    join roster_person t on t.import_id = ?2 and t.identity_number = o.identity_number
    where o.proof_month = ?1 and o.head_number <> t.head_number
    union all
    select o.township_code, 'AMOUNT', o.identity_number, o.name, cast(o.amount_fen as char) collate utf8mb4_general_ci,
        cast(t.amount_fen as char) collate utf8mb4_general_ci, o.bank, o.benefit_id
    from own_person o
    join roster_person t on t.import_id = ?2 and t.identity_number = o.identity_number
    where o.proof_month = ?1 and o.amount_fen <> t.amount_fen and o.identity_number = o.head_number
    union all
    select o.township_code, 'NOT_PAID', o.identity_number, o.name, cast(o.amount_fen as char) collate utf8mb4_general_ci,
        '', o.bank, o.benefit_id
    from own_person o
    where o.proof_month = ?1 and o.bank = 'RETURNED' and o.identity_number = o.head_number
) d
join proofreading r on r.township_code = d.township_code and r.proof_month = ?1 and r.state = 'OPEN'
on duplicate key update ours = d.ours, theirs = d.theirs, bank = d.bank, benefit_id = d.benefit_id, found_at = ?3,
    gone_at = null
