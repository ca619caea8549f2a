-- What is open and past its total term on ?1.
select c.township_code, c.matter, count(*)
from assistance_case c
left join decision d on d.case_id = c.id
where c.matter in ('DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU') and c.open_household_id is not null and c.total_due_on < ?1
    and d.case_id is null{area}
group by c.township_code, c.matter
