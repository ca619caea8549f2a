-- Ratings by matter (1 is the best grade), and what became of the bad ones.
select concat('AssistanceMatter.', r.matter), count(*), sum(case when r.grade <= 3 then 1 else 0 end),
    sum(case when r.grade >= 4 then 1 else 0 end), sum(case when f.fed_back_on is not null then 1 else 0 end),
    sum(case when f.fed_back_on is not null and f.late = 0 then 1 else 0 end)
from rating r
left join rating_followup f on f.rating_id = r.id
where r.rated_on >= ?1 and r.rated_on < ?2{r}
group by r.matter
order by field(r.matter, 'DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')
