package org.jiuzhu.payment;

/** The seven checks before a list is frozen, each a question for the lines that are wrong. */
public enum ListCheck {
    /** A covered person, found by the identity number, who is paid for the month by another benefit, here or elsewhere. */
    DUPLICATE_IDENTITY("select n.name, p.certificate_number, q.certificate_number from payment_line p"
            + " join benefit_person x on x.benefit_id = p.benefit_id and x.from_month <= p.entitlement_month"
            + " and (x.to_month is null or x.to_month >= p.entitlement_month)"
            + " join benefit_person y on y.person_id = x.person_id and y.benefit_id <> x.benefit_id"
            + " and y.from_month <= p.entitlement_month and (y.to_month is null or y.to_month >= p.entitlement_month)"
            + " join payment_line q on q.benefit_id = y.benefit_id and q.entitlement_month = p.entitlement_month"
            + " and q.main_key = 1 join person n on n.id = x.person_id where p.list_id = ?1 and p.main_key = 1"),

    /** A covered person who is known to be dead since before the month. */
    DEATH("select n.name, p.certificate_number, m.to_day from payment_line p"
            + " join benefit_person x on x.benefit_id = p.benefit_id and x.from_month <= p.entitlement_month"
            + " and (x.to_month is null or x.to_month >= p.entitlement_month)"
            + " join household_member m on m.person_id = x.person_id and m.ending = 'DIED'"
            + " and extract(year_month from m.to_day) < p.entitlement_month"
            + " join person n on n.id = x.person_id where p.list_id = ?1 and p.kind <> 'RECOVERY'"),

    /** A line without a live decision behind it: the benefit had ended before the month, or was suspended. */
    STOPPED("select p.head_name, p.certificate_number, b.to_month from payment_line p"
            + " join benefit b on b.id = p.benefit_id where p.list_id = ?1 and p.kind <> 'RECOVERY'"
            + " and (b.to_month < p.entitlement_month or b.from_month > p.entitlement_month)"),

    /** No bank, no account, or an account of somebody who does not belong to the household. */
    ACCOUNT("select p.head_name, p.certificate_number, p.account_holder from payment_line p where p.list_id = ?1"
            + " and (p.bank = '' or p.account_number = '' or not exists (select 1 from household_member m"
            + " join person n on n.id = m.person_id where n.name = p.account_holder and m.household_id ="
            + " coalesce((select b.household_id from benefit b where b.id = p.benefit_id),"
            + " (select g.household_id from single_grant g where g.case_id = p.grant_case_id))))"),

    /** What a household comes to is nothing or less. */
    NOTHING_TO_PAY("select min(p.head_name), min(p.certificate_number), sum(p.payable_fen) from payment_line p"
            + " where p.list_id = ?1 group by p.benefit_id, p.grant_case_id having sum(p.payable_fen) <= 0"),

    /** The lines are not what the head of the list says. */
    SUM("select 'Σ', count(p.id), coalesce(sum(p.payable_fen), 0) from monthly_list l"
            + " left join payment_line p on p.list_id = l.id where l.id = ?1 group by l.id, l.line_count, l.total_fen"
            + " having count(p.id) <> l.line_count or coalesce(sum(p.payable_fen), 0) <> l.total_fen"),

    /** Not the amount in force in the month, or a household that is owed the month and has no line. */
    AMOUNT("select p.head_name, p.certificate_number, a.monthly_fen from payment_line p"
            + " join monthly_list l on l.id = p.list_id"
            + " join benefit_amount a on a.benefit_id = p.benefit_id and a.from_month = (select max(x.from_month)"
            + " from benefit_amount x where x.benefit_id = p.benefit_id and x.from_month <= p.entitlement_month"
            + " and (x.first_list_month is null or x.first_list_month <= l.list_month))"
            + " where p.list_id = ?1 and p.main_key = 1 and a.monthly_fen <> p.payable_fen"
            + " union all select b.head_name, b.certificate_number, 0 from monthly_list l"
            + " join benefit b on b.township_code = l.township_code and b.first_list_month <= l.list_month"
            + " and b.from_month <= l.list_month and (b.to_month is null or b.to_month >= l.list_month)"
            + " join benefit_amount a on a.benefit_id = b.id and a.from_month = (select max(x.from_month)"
            + " from benefit_amount x where x.benefit_id = b.id and x.from_month <= l.list_month"
            + " and (x.first_list_month is null or x.first_list_month <= l.list_month)) and a.monthly_fen > 0"
            + " where l.id = ?1 and not exists (select 1 from payment_line p where p.benefit_id = b.id"
            + " and p.entitlement_month = l.list_month and p.main_key = 1)");

    private final String wrong;

    ListCheck(String wrong) {
        this.wrong = wrong;
    }

    String wrong() {
        return wrong;
    }
}
