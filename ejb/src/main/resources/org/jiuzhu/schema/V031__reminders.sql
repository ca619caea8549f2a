-- 临期提醒: what falls due by the next working day is told once before it is overdue.
alter table escalation drop constraint escalation_level;
alter table escalation add constraint escalation_level_known check (level in ('REMINDER', 'HEAD', 'BUREAU'));
