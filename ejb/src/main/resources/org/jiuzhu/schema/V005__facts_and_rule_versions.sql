-- The facts that every matter and version of the rules asks, and the figures of those rules as dated rows.

-- ---------------------------------------------------------------- rules

-- A standard is a measure of some kind, for so many months; it is known since it was signed.
alter table standard drop constraint standard_matter;
alter table standard drop constraint standard_amount;
alter table standard drop index standard_once;
alter table standard rename column matter to kind;
alter table standard rename column monthly_fen to amount_fen;
alter table standard
    modify column kind varchar(30) not null,
    add column period_months int not null default 1,
    add column signed_at datetime not null default '2018-01-01 00:00:00',
    add constraint standard_once unique (kind, registration, effective_from, revision),
    add constraint standard_kind check (kind in ('DIBAO', 'TEKUN_BASE', 'TEKUN_CARE_ABLE', 'TEKUN_CARE_PARTLY',
        'TEKUN_CARE_FULLY', 'TEKUN_TOTAL_HOME', 'TEKUN_TOTAL_INSTITUTION', 'AVERAGE_INCOME')),
    add constraint standard_figure check (amount_fen > 0 and period_months in (1, 12)),
    add constraint standard_document check (document_number <> '');

alter table rule_parameter
    add column signed_at datetime not null default '2018-01-01 00:00:00',
    add constraint rule_parameter_document check (document_number <> '');

alter table deadline drop index deadline_once;
alter table deadline
    add column effective_from date not null default '2012-12-12',
    add column revision int not null default 1,
    add column reason varchar(200) not null default '',
    add column signed_at datetime not null default '2018-01-01 00:00:00',
    add constraint deadline_once unique (rule_version, step, route, effective_from, revision),
    add constraint deadline_document check (document_number <> '');

insert into standard (kind, registration, effective_from, amount_fen, period_months, document_number, confirmed, reason) values
    ('TEKUN_TOTAL_INSTITUTION', 'URBAN', '2018-01-01', 1542000, 12, '黑龙江省2018年特困供养指导标准', 0, '集中供养，15420元/年'),
    ('TEKUN_TOTAL_HOME', 'URBAN', '2018-01-01', 1080000, 12, '黑龙江省2018年特困供养指导标准', 0, '分散供养，10800元/年'),
    ('TEKUN_TOTAL_INSTITUTION', 'RURAL', '2018-01-01', 842400, 12, '黑龙江省2018年特困供养指导标准', 0, '集中供养，8424元/年'),
    ('TEKUN_TOTAL_HOME', 'RURAL', '2018-01-01', 589200, 12, '黑龙江省2018年特困供养指导标准', 0, '分散供养，5892元/年'),
    ('TEKUN_TOTAL_INSTITUTION', 'URBAN', '2019-01-01', 1682800, 12, '黑龙江省2019年特困供养指导标准', 0, '集中供养，16828元/年'),
    ('TEKUN_TOTAL_HOME', 'URBAN', '2019-01-01', 1178000, 12, '黑龙江省2019年特困供养指导标准', 0, '分散供养，11780元/年'),
    ('TEKUN_TOTAL_INSTITUTION', 'RURAL', '2019-01-01', 913400, 12, '黑龙江省2019年特困供养指导标准', 0, '集中供养，9134元/年'),
    ('TEKUN_TOTAL_HOME', 'RURAL', '2019-01-01', 639400, 12, '黑龙江省2019年特困供养指导标准', 0, '分散供养，6394元/年'),
    ('TEKUN_BASE', 'URBAN', '2022-01-01', 95700, 1, '黑龙江省2022年县级特困供养标准', 0, '基本生活标准，待市民政局确认'),
    ('TEKUN_BASE', 'RURAL', '2022-01-01', 57400, 1, '黑龙江省2022年县级特困供养标准', 0, '基本生活标准，待市民政局确认'),
    ('TEKUN_CARE_ABLE', 'URBAN', '2022-01-01', 72900, 1, '黑龙江省2022年县级特困供养标准', 0, '全自理照料护理标准，待市民政局确认'),
    ('TEKUN_CARE_PARTLY', 'URBAN', '2022-01-01', 77900, 1, '黑龙江省2022年县级特困供养标准', 0, '半护理照料护理标准，待市民政局确认'),
    ('TEKUN_CARE_FULLY', 'URBAN', '2022-01-01', 82900, 1, '黑龙江省2022年县级特困供养标准', 0, '全护理照料护理标准，待市民政局确认'),
    ('TEKUN_CARE_ABLE', 'RURAL', '2022-01-01', 39000, 1, '黑龙江省2022年县级特困供养标准', 0, '全自理照料护理标准，待市民政局确认'),
    ('TEKUN_CARE_PARTLY', 'RURAL', '2022-01-01', 44000, 1, '黑龙江省2022年县级特困供养标准', 0, '半护理照料护理标准，待市民政局确认'),
    ('TEKUN_CARE_FULLY', 'RURAL', '2022-01-01', 49000, 1, '黑龙江省2022年县级特困供养标准', 0, '全护理照料护理标准，待市民政局确认'),
    ('TEKUN_BASE', 'URBAN', '2025-07-01', 101400, 1, '黑龙江省2025年特困基本生活标准（拟）', 0, '待市民政局确认'),
    ('TEKUN_BASE', 'RURAL', '2025-07-01', 76100, 1, '黑龙江省2025年特困基本生活标准（拟）', 0, '待市民政局确认'),
    ('AVERAGE_INCOME', 'URBAN', '2021-01-01', 3111500, 12, '黑龙江省2020年城镇居民人均可支配收入', 0, '省统计口径，待市民政局以当地数据确认'),
    ('AVERAGE_INCOME', 'RURAL', '2021-01-01', 1616800, 12, '黑龙江省2020年农村居民人均可支配收入', 0, '省统计口径，待市民政局以当地数据确认'),
    ('AVERAGE_INCOME', 'URBAN', '2022-01-01', 3364600, 12, '黑龙江省2021年城镇居民人均可支配收入', 0, '省统计口径，待市民政局以当地数据确认'),
    ('AVERAGE_INCOME', 'RURAL', '2022-01-01', 1788900, 12, '黑龙江省2021年农村居民人均可支配收入', 0, '省统计口径，待市民政局以当地数据确认'),
    ('AVERAGE_INCOME', 'URBAN', '2023-01-01', 3504200, 12, '黑龙江省2022年城镇居民人均可支配收入', 0, '省统计口径，待市民政局以当地数据确认'),
    ('AVERAGE_INCOME', 'RURAL', '2023-01-01', 1857700, 12, '黑龙江省2022年农村居民人均可支配收入', 0, '省统计口径，待市民政局以当地数据确认'),
    ('AVERAGE_INCOME', 'URBAN', '2024-01-01', 3649200, 12, '黑龙江省2023年城镇居民人均可支配收入', 0, '省统计口径，待市民政局以当地数据确认'),
    ('AVERAGE_INCOME', 'RURAL', '2024-01-01', 1975600, 12, '黑龙江省2023年农村居民人均可支配收入', 0, '省统计口径，待市民政局以当地数据确认');

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('ROUNDING_FEN', '2018-01-01', 100, '分', '产品约定第12条', 0, '户月保障金四舍五入到元，待市民政局确认'),
    ('INCOME_WINDOW_MONTHS', '2018-01-01', 12, '月', '产品约定第21条', 0, '收入按申请前12个月核算，待市民政局确认'),
    ('NEAR_MULTIPLE', '2018-01-01', 1.5, '倍', '民发〔2021〕57号第八条', 1, '低保边缘：人均收入低于低保标准1.5倍'),
    ('NEAR_MONEY_CAP_MONTHS', '2018-01-01', 24, '月', '产品约定第11条', 0, '低保边缘人均货币财产上限，待市民政局确认'),
    ('NEAR_HOMES_MAX', '2018-01-01', 1, '套', '产品约定第11条', 0, '低保边缘住房不超过一套，待市民政局确认'),
    ('BASIC_PENSION_COUNTED', '2018-01-01', 1, '是否', '民发〔2012〕220号第十六条', 1, '基础养老金计入收入'),
    ('BASIC_PENSION_COUNTED', '2021-07-01', 0, '是否', '民发〔2021〕57号第十三条', 1, '中央确定的基础养老金不计入收入（“十四五”期间）；2026年起是否延续待市民政局确认'),
    ('ABSENT_MEMBERS_COUNTED', '2018-01-01', 1, '是否', '产品约定第36条', 0, '2012年规则下强制戒毒、失踪人员计入家庭，待市民政局确认'),
    ('OLD_AGE', '2018-01-01', 60, '岁', '老年人权益保障法第二条', 1, '分类施保的老年人年龄'),
    ('SUPPLEMENT_OLD_FEN', '2018-01-01', 0, '分', '国务院令第649号第十二条', 0, '分类施保金额待市民政局确定'),
    ('SUPPLEMENT_MINOR_FEN', '2018-01-01', 0, '分', '国务院令第649号第十二条', 0, '分类施保金额待市民政局确定'),
    ('SUPPLEMENT_SEVERE_FEN', '2018-01-01', 0, '分', '国务院令第649号第十二条', 0, '分类施保金额待市民政局确定'),
    ('SUPPLEMENT_ILL_FEN', '2018-01-01', 0, '分', '国务院令第649号第十二条', 0, '分类施保金额待市民政局确定'),
    ('TEKUN_AGE', '2018-01-01', 60, '岁', '民发〔2021〕43号第五条', 1, '年满60周岁视为无劳动能力'),
    ('TEKUN_MINOR_BELOW', '2018-01-01', 16, '岁', '民发〔2021〕43号第五条', 1, '未满16周岁视为无劳动能力'),
    ('TEKUN_BASE_MULTIPLE', '2018-01-01', 1.3, '倍', '国发〔2016〕14号', 0, '基本生活标准不低于低保标准1.3倍，待市民政局确认'),
    ('TEKUN_BY_TIERS', '2018-01-01', 0, '是否', '黑龙江省2018年特困供养指导标准', 0, '按集中、分散供养合计标准'),
    ('TEKUN_BY_TIERS', '2022-01-01', 1, '是否', '黑龙江省2022年县级特困供养标准', 0, '按基本生活标准加照料护理标准'),
    ('SUPPORTER_AGE', '2018-01-01', 70, '岁', '民发〔2021〕43号第八条', 1, '70周岁以上且收入财产符合规定的义务人'),
    ('SUPPORTER_DIBAO_AGE', '2018-01-01', 60, '岁', '民发〔2021〕43号第八条', 1, '60周岁以上的低保对象'),
    ('TIER_LOWER_MULTIPLE', '2018-01-01', 1.2, '倍', '产品约定第43条', 0, '低收入困难家庭与低收入家庭的分界，待市民政局确认'),
    ('RIGID_RATIO', '2018-01-01', 0.5, '比例', '刚性支出困难家庭认定办法第四条', 0, '刚性支出占总收入比例，待市民政局确定'),
    ('LINSHI_CAP_MULTIPLE', '2018-01-01', 6, '倍', '产品约定第10条', 0, '单次救助上限为城市低保月标准的倍数，待市民政局确定'),
    ('LINSHI_MONTHS_MAX', '2018-01-01', 6, '月', '产品约定第10条', 0, '救助月数上限，待市民政局确定'),
    ('LINSHI_EMERGENCY_LIGHT', '2018-01-01', 0.5, '倍', '产品约定第10条', 0, '急难型一般困难，待市民政局确定'),
    ('LINSHI_EMERGENCY_MEDIUM', '2018-01-01', 1, '倍', '产品约定第10条', 0, '急难型较重困难，待市民政局确定'),
    ('LINSHI_EMERGENCY_HEAVY', '2018-01-01', 2, '倍', '产品约定第10条', 0, '急难型特别困难，待市民政局确定'),
    ('LINSHI_EXPENDITURE_LIGHT', '2018-01-01', 0.5, '倍', '产品约定第10条', 0, '支出型一般困难，待市民政局确定'),
    ('LINSHI_EXPENDITURE_MEDIUM', '2018-01-01', 0.8, '倍', '产品约定第10条', 0, '支出型较重困难，待市民政局确定'),
    ('LINSHI_EXPENDITURE_HEAVY', '2018-01-01', 1, '倍', '产品约定第10条', 0, '支出型特别困难，待市民政局确定'),
    ('CERTIFICATE_MONTHS', '2018-01-01', 12, '月', '刚性支出困难家庭认定办法第十条', 1, '认定有效期一般不超过12个月');

-- Time limits of the versions that are not yet walked by a case; the steps keep the names of the workflow.
insert into deadline (rule_version, step, route, limit_value, limit_unit, document_number, confirmed, effective_from) values
    ('DB_2012', 'RECORD_SURVEY', 'ONE_LEVEL', 10, 'WD', '民发〔2012〕220号第十八条', 1, '2012-12-12'),
    ('DB_2012', 'RECORD_SURVEY', 'TWO_LEVEL', 10, 'WD', '民发〔2012〕220号第十八条', 1, '2012-12-12'),
    ('DB_2012', 'APPRAISE', 'ONE_LEVEL', 5, 'WD', '民发〔2012〕220号第二十一条', 1, '2012-12-12'),
    ('DB_2012', 'APPRAISE', 'TWO_LEVEL', 5, 'WD', '民发〔2012〕220号第二十一条', 1, '2012-12-12'),
    ('DB_2012', 'APPROVAL_OPINION', 'ONE_LEVEL', 5, 'WD', '民发〔2012〕220号第二十六条', 1, '2012-12-12'),
    ('DB_2012', 'APPROVAL_OPINION', 'TWO_LEVEL', 5, 'WD', '民发〔2012〕220号第二十六条', 1, '2012-12-12'),
    ('DB_2012', 'DECIDE', 'ONE_LEVEL', 3, 'WD', '民发〔2012〕220号第二十九条', 1, '2012-12-12'),
    ('DB_2012', 'DECIDE', 'TWO_LEVEL', 3, 'WD', '民发〔2012〕220号第二十九条', 1, '2012-12-12'),
    ('DB_2012', 'NOTIFY', 'ONE_LEVEL', 3, 'CD', '民发〔2012〕220号第二十六条', 1, '2012-12-12'),
    ('DB_2012', 'NOTIFY', 'TWO_LEVEL', 3, 'CD', '民发〔2012〕220号第二十六条', 1, '2012-12-12'),
    ('DB_2012', 'RESOLVE_OBJECTION', 'ONE_LEVEL', 20, 'WD', '民发〔2012〕220号第二十九条', 1, '2012-12-12'),
    ('DB_2012', 'RESOLVE_OBJECTION', 'TWO_LEVEL', 20, 'WD', '民发〔2012〕220号第二十九条', 1, '2012-12-12'),
    ('DB_2012', 'TOTAL', 'ONE_LEVEL', 20, 'WD', '产品约定第27条', 0, '2012-12-12'),
    ('DB_2012', 'TOTAL', 'TWO_LEVEL', 30, 'WD', '产品约定第27条', 0, '2012-12-12'),
    ('DB_2021', 'RECORD_SURVEY', 'ONE_LEVEL', 3, 'WD', '民发〔2021〕57号第十五条', 1, '2021-07-01'),
    ('DB_2021', 'RECORD_SURVEY', 'TWO_LEVEL', 3, 'WD', '民发〔2021〕57号第十五条', 1, '2021-07-01'),
    ('DB_2021', 'REQUEST_CHECK', 'ONE_LEVEL', 3, 'WD', '民发〔2021〕57号第十七条', 1, '2021-07-01'),
    ('DB_2021', 'REQUEST_CHECK', 'TWO_LEVEL', 3, 'WD', '民发〔2021〕57号第十七条', 1, '2021-07-01'),
    ('DB_2021', 'DECIDE', 'ONE_LEVEL', 3, 'WD', '产品约定：公示期满后三个工作日内审批', 0, '2021-07-01'),
    ('DB_2021', 'DECIDE', 'TWO_LEVEL', 10, 'WD', '民发〔2021〕57号第二十条', 1, '2021-07-01'),
    ('DB_2021', 'NOTIFY', 'ONE_LEVEL', 3, 'WD', '民发〔2021〕57号第二十一条', 1, '2021-07-01'),
    ('DB_2021', 'NOTIFY', 'TWO_LEVEL', 3, 'WD', '民发〔2021〕57号第二十一条', 1, '2021-07-01'),
    ('DB_2021', 'TOTAL', 'ONE_LEVEL', 20, 'WD', '产品约定第27条', 0, '2021-07-01'),
    ('DB_2021', 'TOTAL', 'TWO_LEVEL', 30, 'WD', '民发〔2021〕57号第二十二条', 1, '2021-07-01'),
    ('TK_2016', 'REVIEW', 'ONE_LEVEL', 20, 'WD', '民发〔2016〕178号', 0, '2016-10-10'),
    ('TK_2016', 'REVIEW', 'TWO_LEVEL', 20, 'WD', '民发〔2016〕178号', 0, '2016-10-10'),
    ('TK_2016', 'DECIDE', 'ONE_LEVEL', 20, 'WD', '民发〔2016〕178号', 0, '2016-10-10'),
    ('TK_2016', 'DECIDE', 'TWO_LEVEL', 20, 'WD', '民发〔2016〕178号', 0, '2016-10-10'),
    ('TK_2016', 'NOTIFY', 'ONE_LEVEL', 3, 'WD', '民发〔2016〕178号', 0, '2016-10-10'),
    ('TK_2016', 'NOTIFY', 'TWO_LEVEL', 3, 'WD', '民发〔2016〕178号', 0, '2016-10-10'),
    ('TK_2016', 'TOTAL', 'ONE_LEVEL', 20, 'WD', '产品约定第27条', 0, '2016-10-10'),
    ('TK_2016', 'TOTAL', 'TWO_LEVEL', 30, 'WD', '产品约定第27条', 0, '2016-10-10'),
    ('TK_2021', 'REVIEW', 'ONE_LEVEL', 15, 'WD', '民发〔2021〕43号第十三条', 1, '2021-07-01'),
    ('TK_2021', 'REVIEW', 'TWO_LEVEL', 15, 'WD', '民发〔2021〕43号第十三条', 1, '2021-07-01'),
    ('TK_2021', 'RESOLVE_OBJECTION', 'ONE_LEVEL', 15, 'WD', '民发〔2021〕43号第十五条', 1, '2021-07-01'),
    ('TK_2021', 'RESOLVE_OBJECTION', 'TWO_LEVEL', 15, 'WD', '民发〔2021〕43号第十五条', 1, '2021-07-01'),
    ('TK_2021', 'DECIDE', 'ONE_LEVEL', 15, 'WD', '民发〔2021〕43号第十六条', 1, '2021-07-01'),
    ('TK_2021', 'DECIDE', 'TWO_LEVEL', 15, 'WD', '民发〔2021〕43号第十六条', 1, '2021-07-01'),
    ('TK_2021', 'NOTIFY', 'ONE_LEVEL', 3, 'WD', '民发〔2021〕43号第十八条', 1, '2021-07-01'),
    ('TK_2021', 'NOTIFY', 'TWO_LEVEL', 3, 'WD', '民发〔2021〕43号第十八条', 1, '2021-07-01'),
    ('TK_2021', 'SELF_CARE', 'ONE_LEVEL', 10, 'WD', '民发〔2021〕43号第二十三条', 1, '2021-07-01'),
    ('TK_2021', 'SELF_CARE', 'TWO_LEVEL', 10, 'WD', '民发〔2021〕43号第二十三条', 1, '2021-07-01'),
    ('TK_2021', 'TOTAL', 'ONE_LEVEL', 20, 'WD', '产品约定第27条', 0, '2021-07-01'),
    ('TK_2021', 'TOTAL', 'TWO_LEVEL', 30, 'WD', '产品约定第27条', 0, '2021-07-01'),
    ('LS_2014_2018', 'EMERGENCY_PAPERS', 'ONE_LEVEL', 5, 'WD', '产品约定第27条', 0, '2018-01-23'),
    ('LS_2014_2018', 'EMERGENCY_PAPERS', 'TWO_LEVEL', 5, 'WD', '产品约定第27条', 0, '2018-01-23'),
    ('LS_2014_2018', 'EMERGENCY_DECISION', 'ONE_LEVEL', 2, 'CD', '产品约定第27条', 0, '2018-01-23'),
    ('LS_2014_2018', 'EMERGENCY_DECISION', 'TWO_LEVEL', 2, 'CD', '产品约定第27条', 0, '2018-01-23'),
    ('LS_2014_2018', 'TOTAL', 'ONE_LEVEL', 15, 'WD', '产品约定第27条', 0, '2018-01-23'),
    ('LS_2014_2018', 'TOTAL', 'TWO_LEVEL', 15, 'WD', '产品约定第27条', 0, '2018-01-23'),
    ('DI_2008', 'TOTAL', 'ONE_LEVEL', 20, 'WD', '产品约定第27条', 0, '2008-10-22'),
    ('DI_2008', 'TOTAL', 'TWO_LEVEL', 30, 'WD', '产品约定第27条', 0, '2008-10-22'),
    ('DI_2021', 'TOTAL', 'ONE_LEVEL', 20, 'WD', '产品约定第27条', 0, '2021-07-01'),
    ('DI_2021', 'TOTAL', 'TWO_LEVEL', 30, 'WD', '产品约定第27条', 0, '2021-07-01'),
    ('GX_2025', 'TOTAL', 'ONE_LEVEL', 20, 'WD', '产品约定第27条', 0, '2025-01-01'),
    ('GX_2025', 'TOTAL', 'TWO_LEVEL', 30, 'WD', '刚性支出困难家庭认定办法第八条', 1, '2025-01-01');

-- ---------------------------------------------------------------- household

-- A change is a new row from its day; a correction replaces a row that never held, which stays to be seen.
alter table household_member
    add column registration varchar(10) not null default 'RURAL',
    add column residence varchar(20) not null default 'TOGETHER',
    add column employed tinyint not null default 0,
    add column seriously_ill tinyint not null default 0,
    -- the parts of a certificate of several kinds, each with its grade: LIMB:2,SPEECH:1
    add column disability_parts varchar(120) not null default '',
    add column recorded_by varchar(40) not null default '',
    add column recorded_at datetime null,
    add column reason varchar(500) not null default '',
    add column corrected_at datetime null,
    add constraint member_registration check (registration in ('URBAN', 'RURAL')),
    add constraint member_residence check (residence in ('TOGETHER', 'REGISTERED_ONLY', 'APART')),
    add constraint member_corrected check (corrected_at is null or to_day is not null),
    add constraint member_disability_known check (disability_type is null
        or (disability_type between 1 and 7 and disability_grade between 1 and 4));
update household_member set registration =
    (select h.registration from household h where h.id = household_member.household_id);

alter table income_item
    add column from_month int null,
    add column to_month int null,
    add constraint income_months check ((from_month is null) = (to_month is null) and (from_month is null or to_month >= from_month));
update income_item set
    from_month = (select d.window_from from declaration d where d.id = income_item.declaration_id),
    to_month = (select d.window_to from declaration d where d.id = income_item.declaration_id);

create table cost_item (
    id             bigint       not null auto_increment primary key,
    declaration_id bigint       not null,
    person_id      bigint       not null,
    kind           varchar(40)  not null,
    declared_fen   bigint       not null,
    checked_fen    bigint       null,
    used_fen       bigint       null,
    reason         varchar(500) not null,
    constraint cost_declaration foreign key (declaration_id) references declaration (id),
    constraint cost_person foreign key (person_id) references person (id),
    constraint cost_amounts check (declared_fen >= 0 and (checked_fen is null or checked_fen >= 0) and (used_fen is null or used_fen >= 0))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- Who owes support by law; asked for 特困.
create table supporter (
    id                bigint       not null auto_increment primary key,
    declaration_id    bigint       not null,
    name              varchar(60)  not null,
    born_on           date         not null,
    relation          varchar(30)  not null,
    situation         varchar(20)  not null,
    yearly_income_fen bigint       not null,
    property_within   tinyint      not null,
    disability_parts  varchar(120) not null default '',
    constraint supporter_declaration foreign key (declaration_id) references declaration (id),
    constraint supporter_situation check (situation in ('NONE', 'TEKUN', 'DIBAO', 'INCAPABLE', 'MISSING', 'IN_PRISON')),
    constraint supporter_income check (yearly_income_fen >= 0)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- ---------------------------------------------------------------- casework

-- 单人户: the applicant applies for himself or herself alone.
alter table declaration
    add column alone tinyint not null default 0;

-- What a decision was reckoned from, so that it can be reckoned again to the same bytes.
alter table decision
    add column facts mediumtext null,
    add column assessed_under varchar(20) null;
