-- 法定时限: every duty of a case with its beginning, its day and its end stays to be printed and to be answered for.
create table duty_term (
    id            bigint      not null auto_increment primary key,
    case_id       bigint      not null,
    duty          varchar(30) not null,
    waiting_for   varchar(20) not null,
    round         int         not null,
    township_code varchar(12) not null,
    village_code  varchar(12) not null,
    opened_on     date        not null,
    due_on        date        not null,
    closed_on     date        null,
    constraint term_case foreign key (case_id) references assistance_case (id),
    constraint term_place check (township_code = left(village_code, 9)),
    constraint term_days check (closed_on is null or closed_on >= opened_on),
    index term_by_case (case_id, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

insert into duty_term (case_id, duty, waiting_for, round, township_code, village_code, opened_on, due_on)
    select t.case_id, t.duty, t.waiting_for, c.enquiry_round, t.township_code, t.village_code,
        coalesce(c.accepted_on, date(c.submitted_at)), t.due_on
    from case_task t join assistance_case c on c.id = t.case_id;
alter table case_task
    add column term_id bigint null,
    add constraint task_term foreign key (term_id) references duty_term (id);
update case_task set term_id = (select d.id from duty_term d where d.case_id = case_task.case_id and d.duty = case_task.duty);

-- 督办: what is overdue rises to the township's head, and after some days to the bureau, each level once.
create table escalation (
    id            bigint       not null auto_increment primary key,
    term_id       bigint       not null,
    level         varchar(10)  not null,
    township_code varchar(12)  not null,
    village_code  varchar(12)  not null,
    raised_at     datetime     not null,
    handled_by    varchar(40)  null,
    handled_at    datetime     null,
    instruction   varchar(500) null,
    constraint escalation_once unique (term_id, level),
    constraint escalation_term foreign key (term_id) references duty_term (id),
    constraint escalation_officer foreign key (handled_by) references officer (login),
    constraint escalation_level check (level in ('HEAD', 'BUREAU')),
    constraint escalation_handled check ((handled_by is null) = (handled_at is null) and (handled_by is null) = (instruction is null)),
    constraint escalation_place check (township_code = left(village_code, 9)),
    index escalation_by_township (township_code, level, handled_at, id),
    index escalation_by_level (level, handled_at, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('ESCALATION_DAYS', '2018-01-01', 3, '日', '产品约定', 0, '超期三个工作日仍未办结的，由民政局督办，待市民政局确认');
