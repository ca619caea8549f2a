-- What the file of a case says about its points: ?1 the case.
select l.promised, l.authorised,
    (select count(*) from survey s where s.case_id = c.id and s.second_signed_at is not null),
    (select count(*) from evidence_item v where v.case_number = c.number and v.kind = 'SURVEY_PHOTO'
        and v.withdrawn_at is null),
    (select count(*) from information_check i where i.case_id = c.id and i.answered_at <= d.decided_at),
    (select count(*) from check_finding f where f.case_id = c.id and f.answered_at is null),
    c.appraisal_stage,
    (select count(*) from publicity_notice n where n.case_id = c.id and n.ended_at <= d.decided_at),
    (select count(*) from publicity_notice n join objection o on o.notice_id = n.id where n.case_id = c.id),
    (select count(*) from publicity_notice n join objection o on o.notice_id = n.id where n.case_id = c.id
        and o.outcome is null),
    c.near_relative,
    (select count(*) from survey s where s.case_id = c.id and d.decided_by in (s.first_login, s.second_login)),
    case when c.route = 'ONE_LEVEL' and d.instrument_id is null then 1 else 0 end,
    (select count(*) from seal_use u where u.document_number = d.document_number),
    cast(d.decided_at as char), cast(d.notified_on as char), cast(c.total_due_on as char), d.outcome, c.matter,
    (select count(*) from emergency_aid e where e.case_id = c.id)
from assistance_case c
join decision d on d.case_id = c.id
join declaration l on l.id = c.declaration_id
where c.id = ?1
