-- How a row of a member ended, by whose hand and why; what ended before nobody wrote down was declared anew.
alter table household_member
    add column ending varchar(20) null,
    add column ended_by varchar(40) not null default '',
    add column ended_at datetime null,
    add column ending_reason varchar(500) not null default '';
update household_member set ending = 'DECLARED_ANEW' where to_day is not null;
alter table household_member
    add constraint member_ending check (ending is null or ending in ('CHANGED', 'CORRECTED', 'DECLARED_ANEW', 'DIED',
        'MOVED_AWAY', 'PARTED', 'OTHER')),
    add constraint member_ended check ((to_day is null) = (ending is null)),
    add constraint member_days check (to_day is null or to_day >= from_day),
    -- what never was so lasted no day
    add constraint member_correction check ((corrected_at is null) = (ending is null or ending <> 'CORRECTED')),
    add constraint member_never_so check (corrected_at is null or to_day = from_day);
