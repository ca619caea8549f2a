-- What a frozen list comes to, matter by matter, and how it differs from the one before: written once, when it is
-- frozen, so that a month is drawn without its lines. Lists frozen earlier keep the sums alone.
create table list_sum (
    list_id    bigint      not null,
    matter     varchar(20) not null,
    households int         not null,
    amount_fen bigint      not null,
    primary key (list_id, matter),
    constraint list_sum_of foreign key (list_id) references monthly_list (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_general_ci;
create table list_change (
    list_id        bigint      not null,
    kind           varchar(20) not null,
    households     int         not null,
    difference_fen bigint      not null,
    primary key (list_id, kind),
    constraint list_change_of foreign key (list_id) references monthly_list (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_general_ci;
insert into list_sum (list_id, matter, households, amount_fen)
    select p.list_id, p.matter, count(distinct p.certificate_number), sum(p.payable_fen)
    from payment_line p
    join monthly_list l on l.id = p.list_id
    where l.lines_hash is not null
    group by p.list_id, p.matter;
