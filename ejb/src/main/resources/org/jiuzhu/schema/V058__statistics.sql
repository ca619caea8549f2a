-- 统计: a row for each month, village, matter and registration, counted by few statements and kept, so that tables, boards
-- and the map read few rows however many decisions there are. Checks between the columns hold in the database.
create table statistic_month (
    stat_month int         not null primary key,
    state      varchar(10) not null,
    counted_by varchar(40) not null,
    counted_at datetime    not null,
    settled_by varchar(40) null,
    settled_at datetime    null,
    rows_hash  char(64)    null,
    version    int         not null default 0,
    constraint statistic_month_state check (state in ('OPEN', 'SETTLED')),
    constraint statistic_month_settled check ((state = 'SETTLED') = (settled_by is not null)
        and (settled_by is null) = (settled_at is null) and (settled_by is null) = (rows_hash is null))
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table statistic_row (
    id              bigint      not null auto_increment primary key,
    stat_month      int         not null,
    township_code   varchar(12) not null,
    village_code    varchar(12) not null,
    matter          varchar(20) not null,
    registration    varchar(10) not null,
    households      int         not null,
    persons         int         not null,
    women           int         not null,
    elders          int         not null,
    adults          int         not null,
    minors          int         not null,
    disabled        int         not null,
    able            int         not null,
    partly_able     int         not null,
    lost_ability    int         not null,
    never_able      int         not null,
    illness         int         not null,
    disability      int         not null,
    education       int         not null,
    disaster        int         not null,
    no_labour       int         not null,
    other_cause     int         not null,
    came_households int         not null,
    came_persons    int         not null,
    went_households int         not null,
    went_persons    int         not null,
    accepted        int         not null,
    granted         int         not null,
    refused         int         not null,
    changed         int         not null,
    base_fen        bigint      not null,
    supplement_fen  bigint      not null,
    care_fen        bigint      not null,
    back_pay_fen    bigint      not null,
    kept_back_fen   bigint      not null,
    spending_fen    bigint      not null,
    paid_fen        bigint      not null,
    constraint statistic_row_once unique (stat_month, village_code, matter, registration),
    constraint statistic_row_month foreign key (stat_month) references statistic_month (stat_month),
    constraint statistic_row_matter check (matter in ('DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')),
    constraint statistic_row_registration check (registration in ('URBAN', 'RURAL')),
    constraint statistic_row_place check (township_code = left(village_code, 9)),
    constraint statistic_row_ability check (persons = able + partly_able + lost_ability + never_able),
    constraint statistic_row_ages check (persons = elders + adults + minors),
    constraint statistic_row_causes check (persons <= illness + disability + education + disaster + no_labour + other_cause),
    constraint statistic_row_parts check (women <= persons and disabled <= persons),
    constraint statistic_row_spending check (spending_fen = base_fen + supplement_fen + care_fen + back_pay_fen - kept_back_fen),
    index statistic_row_by_township (township_code, stat_month)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- The day on which the product last counted by itself.
create table statistic_round (
    id       int  not null primary key,
    last_day date not null,
    constraint statistic_round_one check (id = 1)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
insert into statistic_round (id, last_day) values (1, '2018-01-01');

-- 示意图: where a unit stands on the schematic map, column and row of a grid of hexagons; no survey.
create table map_place (
    township_code varchar(12) not null primary key,
    map_column    int         not null,
    map_row       int         not null,
    constraint map_place_area foreign key (township_code) references area (code),
    constraint map_place_once unique (map_row, map_column),
    constraint map_place_known check (map_column between 0 and 30 and map_row between 0 and 30)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
insert into map_place (township_code, map_column, map_row) values
    ('230382212', 4, 0), ('230382400', 5, 0), ('230382106', 3, 1), ('230382481', 4, 1), ('230382200', 5, 1),
    ('230382581', 6, 1), ('230382104', 1, 2), ('230382208', 2, 2), ('230382210', 3, 2), ('230382480', 4, 2),
    ('230382582', 5, 2), ('230382201', 6, 2), ('230382105', 0, 3), ('230382101', 2, 3), ('230382001', 3, 3),
    ('230382100', 4, 3), ('230382482', 5, 3), ('230382585', 6, 3), ('230382203', 7, 3), ('230382206', 1, 4),
    ('230382103', 3, 4), ('230382583', 4, 4), ('230382584', 5, 4), ('230382202', 7, 4), ('230382102', 3, 5),
    ('230382107', 5, 5), ('230382580', 6, 5);

-- 领导小组: sees figures and no files.
alter table officer_role drop constraint officer_role_known;
alter table officer_role add constraint officer_role_listed check (role_name in ('CLERK', 'INVESTIGATOR', 'REVIEWER', 'APPROVER',
    'TOWNSHIP_HEAD', 'VILLAGE_AGENT', 'BUREAU_APPROVER', 'BUREAU_SUPERVISOR', 'BUREAU_POLICY', 'BUREAU_SERVICE',
    'VERIFICATION_CENTRE', 'FINANCE', 'BUSINESS_ENVIRONMENT', 'LEADING_GROUP', 'AUDIT_ADMIN', 'SECURITY_ADMIN', 'SYSTEM_ADMIN'));

