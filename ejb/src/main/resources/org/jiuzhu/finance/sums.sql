-- What a request asks for, township by township and project by project: ?1 the request.
select l.township_code, t.name, y.project, count(*), sum(l.persons), sum(y.monthly_fen), sum(y.back_pay_fen)
from fund_line l
join area t on t.code = l.township_code
join (
    select id, case matter when 'DIBAO' then concat('DIBAO_', registration) when 'TEKUN' then 'TEKUN_BASIC' else 'LINSHI' end
        as project, monthly_fen, back_pay_fen
    from fund_line
    where request_id = ?1
    union all
    select id, 'TEKUN_CARE', care_fen, 0
    from fund_line
    where request_id = ?1 and matter = 'TEKUN' and care_fen > 0
) y on y.id = l.id
where l.request_id = ?1
group by l.township_code, t.name, y.project
order by l.township_code, y.project
