-- Nothing is left to do about a person who is covered no longer. Parameters: the hand, the moment, the word.
update benefit_alert a
set a.handled_by = ?1, a.handled_at = ?2, a.handling = ?3, a.version = a.version + 1
where a.handled_at is null and a.benefit_id is not null
    and not exists (select 1 from benefit_person x where x.benefit_id = a.benefit_id and x.open_person_id = a.person_id)
