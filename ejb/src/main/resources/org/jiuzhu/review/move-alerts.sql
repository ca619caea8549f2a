-- What waits goes with its household.
update benefit_alert a join benefit b on b.id = a.benefit_id
set a.township_code = b.township_code, a.village_code = b.village_code
where a.handled_at is null and a.village_code <> b.village_code
