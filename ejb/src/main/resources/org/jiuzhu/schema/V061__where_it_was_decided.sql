-- A decision knows of which township and matter it is, as its case has always known; neither changes. A month's decisions
-- are counted by these without looking at the cases.
alter table decision add column township_code varchar(12) null, add column matter varchar(20) null;
update decision d join assistance_case c on c.id = d.case_id set d.township_code = c.township_code, d.matter = c.matter;
alter table decision modify column township_code varchar(12) not null, modify column matter varchar(20) not null,
    add constraint decision_matter check (matter in ('DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')),
    add index decision_by_time_and_place (decided_at, township_code, matter), drop index decision_by_time;
