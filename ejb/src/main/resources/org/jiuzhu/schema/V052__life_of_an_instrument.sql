-- 委托书: drafted, signed, published, in force, suspended and resumed, revoked or expired; and who is trained to sign.
alter table delegation_instrument
    modify column signed_on date null,
    add column stage varchar(10) not null default 'PUBLISHED',
    add column published_on date null,
    add column published_where varchar(120) null,
    add column suspended_at datetime null;
update delegation_instrument set published_on = signed_on, published_where = '登记时已公布';
alter table delegation_instrument
    add constraint instrument_stage check (stage in ('DRAFT', 'SIGNED', 'PUBLISHED')),
    add constraint instrument_signed check ((stage = 'DRAFT') = (signed_on is null)),
    add constraint instrument_published check ((stage = 'PUBLISHED') = (published_on is not null)
        and (published_on is null) = (published_where is null)),
    add constraint instrument_suspended check (suspended_at is null or stage = 'PUBLISHED');

-- What was done to it, each deed once.
create table delegation_event (
    instrument_id bigint       not null,
    sequence      int          not null,
    act           varchar(10)  not null,
    login         varchar(40)  not null,
    at            datetime     not null,
    words         varchar(500) not null,
    primary key (instrument_id, sequence),
    constraint delegation_event_of foreign key (instrument_id) references delegation_instrument (id),
    constraint delegation_event_act check (act in ('DRAFT', 'SIGN', 'PUBLISH', 'SUSPEND', 'RESUME', 'REVOKE'))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table training_certificate (
    id            bigint       not null auto_increment primary key,
    officer_login varchar(40)  not null,
    number        varchar(60)  not null,
    course        varchar(120) not null,
    passed_on     date         not null,
    valid_to      date         not null,
    entered_by    varchar(40)  not null,
    entered_at    datetime     not null,
    constraint certificate_once unique (officer_login, number),
    constraint certificate_officer foreign key (officer_login) references officer (login),
    constraint certificate_days check (valid_to >= passed_on)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
-- Whoever signs already goes on signing until the bureau has entered the papers.
insert into training_certificate (officer_login, number, course, passed_on, valid_to, entered_by, entered_at)
    select distinct s.officer_login, '补登', '升级前已列明的签批人，待补登培训证书', '2021-03-01', '2027-12-31', 'system', '2021-03-01 00:00:00'
    from delegation_signatory s;

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('TRAINING_REQUIRED', '2018-01-01', 1, '是否', '密山市政府办公室2021-03-03通知第五、七部分', 0, '签批人须经培训合格，待市民政局确认'),
    ('MIN_TOWNSHIP_OFFICERS', '2018-01-01', 2, '人', '密山市政府办公室2021-03-03通知第五、七部分', 1, '每个试点至少2名工作人员'),
    ('INSTRUMENT_WARNING_DAYS', '2018-01-01', 60, '日', '产品约定', 0, '委托到期前60日提醒，待市民政局确认');
