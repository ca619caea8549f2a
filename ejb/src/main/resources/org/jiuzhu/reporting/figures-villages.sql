-- To how many of a township's villages a policy was told, and how often; of townships that decide by themselves or told any.
select a.name, count(distinct v.code), count(distinct t.village_code), count(t.id), coalesce(sum(t.persons), 0)
from (select x.code as township_code, x.name from area x where x.area_level = 'TOWNSHIP') a
join area v on v.parent_code = a.township_code and v.valid_to is null
left join village_telling t on t.village_code = v.code and t.standing = 1 and t.told_on >= ?1 and t.told_on < ?2
where (exists (select 1 from delegation_instrument i where i.township_code = a.township_code and i.stage = 'PUBLISHED'
        and i.valid_from < ?2 and i.valid_to >= ?1 and (i.revoked_at is null or i.revoked_at >= ?1))
    or exists (select 1 from village_telling y where y.township_code = a.township_code and y.standing = 1
        and y.told_on >= ?1 and y.told_on < ?2)){a}
group by a.township_code, a.name
order by a.township_code
