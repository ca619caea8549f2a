-- Of each month, the last one until before the day ?1: how many are decided, accepted and rated by the registers.
select q.month_no, sum(q.decided), sum(q.accepted), sum(q.rated)
from (
    select extract(year_month from d.decided_at) as month_no, count(*) as decided, 0 as accepted, 0 as rated
    from decision d where d.decided_at < ?1 group by extract(year_month from d.decided_at)
    union all
    select extract(year_month from c.accepted_on), 0, count(*), 0
    from assistance_case c where c.accepted_on < ?1 group by extract(year_month from c.accepted_on)
    union all
    select extract(year_month from r.rated_on), 0, 0, count(*)
    from rating r where r.rated_on < ?1 group by extract(year_month from r.rated_on)
) q
group by q.month_no
order by q.month_no
