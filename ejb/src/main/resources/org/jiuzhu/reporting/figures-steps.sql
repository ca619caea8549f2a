-- Each duty from the day it arose to the day it was done, by pairs of days: what was done in the time.
select concat('Duty.', t.duty), t.opened_on, t.closed_on, case when t.closed_on <= t.due_on then 1 else 0 end, count(*)
from duty_term t
where t.closed_on >= ?1 and t.closed_on < ?2{t}
group by t.duty, t.opened_on, t.closed_on, case when t.closed_on <= t.due_on then 1 else 0 end
order by field(t.duty, 'ACCEPT', 'SUPPLEMENT', 'RECORD_SURVEY', 'SIGN_SURVEY', 'REQUEST_CHECK', 'ANSWER_CHECK',
    'CALL_APPRAISAL', 'RECORD_APPRAISAL', 'REVIEW', 'COMPLETE_PAPERS', 'POST_NOTICE', 'NOTICE', 'RESOLVE_OBJECTION',
    'DECIDE_AT_ONCE', 'CONFIRM_AT_ONCE', 'AGREE', 'BUREAU_AGREE', 'DECIDE', 'CONFIRM', 'NOTIFY')
