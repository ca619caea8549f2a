-- 代行: an officer of the same unit stands in for an absent one between two days; shown on every document so signed.
create table substitution (
    id           bigint       not null auto_increment primary key,
    area_code    varchar(12)  not null,
    absent       varchar(40)  not null,
    substitute   varchar(40)  not null,
    from_day     date         not null,
    to_day       date         not null,
    reason       varchar(200) not null,
    granted_by   varchar(40)  not null,
    granted_at   datetime     not null,
    ended_at     datetime     null,
    constraint substitution_absent foreign key (absent) references officer (login),
    constraint substitution_substitute foreign key (substitute) references officer (login),
    constraint substitution_grantor foreign key (granted_by) references officer (login),
    constraint substitution_two check (absent <> substitute),
    constraint substitution_days check (to_day >= from_day),
    index substitution_by_substitute (substitute, to_day),
    index substitution_by_area (area_code, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
alter table decision add constraint decision_substituted foreign key (substitute_for) references officer (login);
