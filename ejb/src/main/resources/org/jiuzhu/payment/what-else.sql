-- Whether a village has more than months: ?1 the village. What is owed for months that are over, single grants, and what
-- is kept back; nearly always there is nothing, and three statements need not be put.
select exists (select 1 from benefit b where b.village_code = ?1 and b.arrears_from is not null),
    exists (select 1 from single_grant g where g.village_code = ?1 and g.amount_fen > g.given_fen),
    exists (select 1 from overpayment o where o.village_code = ?1 and o.state = 'CONFIRMED' and o.monthly_fen is not null)
