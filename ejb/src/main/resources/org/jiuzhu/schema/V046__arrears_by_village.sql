-- A list asks each village which of its households are owed for months that are over.
create index benefit_arrears_in_village on benefit (village_code, arrears_from);
