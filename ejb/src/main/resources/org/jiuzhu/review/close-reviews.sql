-- What ended before anyone reviewed it. Parameters: the day, the product's own hand.
update review_due r join benefit b on b.id = r.open_benefit_id
set r.outcome = 'BENEFIT_ENDED', r.done_on = ?1, r.done_by = ?2, r.remark = '', r.evidence = '', r.open_benefit_id = null,
    r.version = r.version + 1
where b.state not in ('ACTIVE', 'GRACE', 'SUSPENDED')
