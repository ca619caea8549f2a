-- A frame: ?5 the check, ?6 the round. What no earlier frame holds, and what has become mandatory since without being drawn.
insert into spot_file (check_id, round, row_no, township_code, village_code, matter, kind, file_number, case_id,
    adjustment_id, decided_on, mandatory, high, again)
select ?5, ?6, row_number() over (order by p.township_code, p.matter, p.file_number), p.township_code, p.village_code,
    p.matter, p.kind, p.file_number, p.case_id, p.adjustment_id, p.decided_on, p.mandatory, p.high,
    case when f.id is null then 0 else 1 end
from (
{population}
) p
left join spot_file f on f.check_id = ?5 and f.file_number = p.file_number and f.again = 0
left join spot_file g on g.check_id = ?5 and g.file_number = p.file_number and g.again = 1
left join spot_sample s on s.file_id = f.id and s.drawn_as <> 'EXTRA'
where f.id is null or (f.mandatory = 0 and p.mandatory > 0 and g.id is null and s.file_id is null)
