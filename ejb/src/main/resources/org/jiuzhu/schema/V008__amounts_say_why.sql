-- An amount says why it begins: a decision, or a standard that was signed.
alter table benefit_amount
    add column reason varchar(15) not null default 'DECISION',
    add constraint amount_reason check (reason in ('DECISION', 'STANDARD'));
