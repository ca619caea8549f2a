-- A year's budget against what was asked for and what has arrived, township by township: ?1 the year, ?2 the city,
-- ?3 a request that is signed next and counts already, or 0.
select a.code, a.name, m.matter, coalesce(b.amount, 0), coalesce(f.asked, 0), coalesce(f.asked, 0) - coalesce(w.waiting, 0),
    coalesce(f.now_asked, 0)
from area a
join (select 'DIBAO' as matter union all select 'TEKUN' union all select 'LINSHI') m
left join (
    select r.township_code, r.matter, sum(r.amount_fen) as amount
    from budget_document d
    join budget_row r on r.document_id = d.id
    where d.budget_year = ?1 and d.state = 'CONFIRMED'
    group by r.township_code, r.matter
) b on b.township_code = a.code and b.matter = m.matter
left join (
    select s.township_code, s.matter, sum(s.amount_fen) as asked, sum(case when r.id = ?3 then s.amount_fen else 0 end) as now_asked
    from fund_request r
    join fund_sum s on s.request_id = r.id
    where r.request_month between ?1 * 100 + 1 and ?1 * 100 + 12 and (r.state <> 'MERGED' or r.id = ?3)
    group by s.township_code, s.matter
) f on f.township_code = a.code and f.matter = m.matter
left join (
    select l.township_code, l.matter, sum(l.amount_fen) as waiting
    from fund_line l
    join fund_request r on r.id = l.request_id
    where l.settled = 0 and l.first_key = 1 and (r.state <> 'MERGED' or r.id = ?3)
        and r.request_month between ?1 * 100 + 1 and ?1 * 100 + 12
    group by l.township_code, l.matter
) w on w.township_code = a.code and w.matter = m.matter
where a.parent_code = ?2 and (b.amount is not null or f.asked is not null)
order by a.code, field(m.matter, 'DIBAO', 'TEKUN', 'LINSHI')
