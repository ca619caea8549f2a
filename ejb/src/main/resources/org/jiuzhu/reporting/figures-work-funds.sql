-- Working funds of the months, by kind of work.
select concat('WorkKind.', i.kind), sum(i.pieces), sum(i.amount_fen), sum(case when w.state = 'PAID' then i.amount_fen else 0 end)
from work_statement w
join work_item i on i.statement_id = w.id
where w.statement_month between ?4 and ?5{w}
group by i.kind
order by field(i.kind, 'SURVEY', 'DOCUMENT', 'ARCHIVE')
