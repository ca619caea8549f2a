-- The running month is kept as well, through the day before the last count; what came since is read from the registers.
alter table service_closed add column through_day date null;
update service_closed set through_day = last_day(concat(month_no, '01'));
alter table service_closed modify column through_day date not null;
