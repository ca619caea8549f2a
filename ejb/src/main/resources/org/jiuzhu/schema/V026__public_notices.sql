-- 公示公开: what a notice says beside its figures, objections that come in over the public page, announcements.
alter table publicity_notice
    add column remark varchar(200) not null default '';

alter table objection
    add column channel varchar(10) not null default 'COUNTER',
    add column contact varchar(60) not null default '',
    add column receipt varchar(12) null,
    add constraint objection_receipt unique (receipt),
    add constraint objection_channel check (channel in ('COUNTER', 'PUBLIC'));
alter table objection
    add constraint objection_received check ((channel = 'PUBLIC') = (receipt is not null));

create table announcement (
    id            bigint      not null auto_increment primary key,
    case_id       bigint      not null,
    township_code varchar(12) not null,
    village_code  varchar(12) not null,
    announced_on  date        not null,
    ends_on       date        not null,
    constraint announcement_once unique (case_id),
    constraint announcement_case foreign key (case_id) references assistance_case (id),
    constraint announcement_place check (township_code = left(village_code, 9)),
    constraint announcement_days check (ends_on > announced_on),
    index announcement_by_village (village_code, ends_on, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- What was granted before under rules that announce.
insert into announcement (case_id, township_code, village_code, announced_on, ends_on)
select c.id, c.township_code, c.village_code, date(d.decided_at), date_add(date(d.decided_at), interval 30 day)
from assistance_case c
join decision d on d.case_id = c.id
where d.outcome = 'GRANTED' and c.matter in ('DIBAO', 'TEKUN') and c.rule_version <> 'DB_2012'
order by d.decided_at, c.id;

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('ANNOUNCEMENT_DAYS', '2018-01-01', 30, '日', '民发〔2021〕57号第二十四条', 0, '公布三十日后转入长期公示，天数待市民政局确认');
