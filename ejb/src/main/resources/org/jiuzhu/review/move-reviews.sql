-- A review goes with its household.
update review_due r join benefit b on b.id = r.open_benefit_id
set r.township_code = b.township_code, r.village_code = b.village_code
where r.village_code <> b.village_code
