package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Role;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.IdentityNumber;

/** 待办: what is to be done, by key and never more than a page; and the search over all cases of one's area. */
@Stateless
@RolesAllowed({
    CLERK,
    INVESTIGATOR,
    REVIEWER,
    APPROVER,
    TOWNSHIP_HEAD,
    VILLAGE_AGENT,
    BUREAU_APPROVER,
    BUREAU_SUPERVISOR,
    VERIFICATION_CENTRE
})
public class Desk {
    private static final int FOUND_AT_MOST = 50;
    private static final String ROW =
            "select new org.jiuzhu.casework.TaskRow(t.id, c.number, c.applicantName, c.matter,"
                    + " c.registration, c.persons, v.name, t.duty, c.acceptedOn, t.dueOn)"
                    + " from CaseTask t join t.aCase c, AdministrativeArea v where v.code = t.villageCode and {scope t}";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /** Duties in the order of their days, after the key of the filter, at most {@code size}. */
    public List<TaskRow> tasks(TaskFilter filter, int size) {
        TypedQuery<TaskRow> query = scoped.query(
                ROW + " and t.role in :roles and t.duty in :duties"
                        + (filter.areaCode() == null ? "" : " and (t.villageCode = :area or t.townshipCode = :area)")
                        + " and (t.dueOn > :day or (t.dueOn = :day and t.id > :id)) order by t.dueOn, t.id",
                TaskRow.class);
        if (filter.areaCode() != null) {
            query.setParameter("area", filter.areaCode());
        }
        return query.setParameter("roles", roles(filter.wholeUnit()))
                .setParameter("duties", filter.duties())
                .setParameter("day", filter.afterDay() == null ? LocalDate.of(1900, 1, 1) : filter.afterDay())
                .setParameter("id", filter.afterId() == null ? 0L : filter.afterId())
                .setMaxResults(size)
                .getResultList();
    }

    /** The numbers beside the queues, one question for all of them. */
    public List<DutyCount> counts(boolean wholeUnit) {
        LocalDate today = clocks.today();
        return scoped.query(
                        "select new org.jiuzhu.casework.DutyCount(t.duty, count(t),"
                                + " sum(case when t.dueOn < :today then 1L else 0L end),"
                                + " sum(case when t.dueOn = :today then 1L else 0L end))"
                                + " from CaseTask t where {scope t} and t.role in :roles group by t.duty",
                        DutyCount.class)
                .setParameter("today", today)
                .setParameter("roles", roles(wholeUnit))
                .getResultList();
    }

    /** How many of one's own duties the product has reminded of and still wait. */
    public long reminders() {
        return scoped.query(
                        "select count(t) from CaseTask t where {scope t} and t.role in :roles and t.dueOn >= :today"
                                + " and exists (select e from Escalation e where e.term = t.term and e.level = :level)",
                        Long.class)
                .setParameter("roles", officer.get().roles())
                .setParameter("today", clocks.today())
                .setParameter("level", Escalation.Level.REMINDER)
                .getSingleResult();
    }

    private Set<Role> roles(boolean wholeUnit) {
        boolean mayLookAround = !officer.get().holds(Role.VERIFICATION_CENTRE);
        return wholeUnit && mayLookAround
                ? Set.copyOf(Arrays.asList(Role.values()))
                : officer.get().roles();
    }

    /**
     * Finds cases by the beginning of the applicant's name, by a case number, or by the identity number of anyone in the
     * household; newest first, fifty at most, nothing outside one's area.
     */
    @RolesAllowed({
        CLERK,
        INVESTIGATOR,
        REVIEWER,
        APPROVER,
        TOWNSHIP_HEAD,
        VILLAGE_AGENT,
        BUREAU_APPROVER,
        BUREAU_SUPERVISOR
    })
    public List<CaseRow> search(String typed) {
        String text = asked(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        return scoped.query(
                        "select new org.jiuzhu.casework.CaseRow(c.id, c.number, c.applicantName, c.matter, c.registration,"
                                + " c.persons, v.name, c.state, c.submittedAt) from AssistanceCase c,"
                                + " AdministrativeArea v where v.code = c.villageCode and {scope c} and "
                                + condition(text) + " order by c.id desc",
                        CaseRow.class)
                .setParameter("text", parameter(text))
                .setMaxResults(FOUND_AT_MOST)
                .getResultList();
    }

    /** Numbers are asked for as they are stored, however they are typed; names as they are typed. */
    static String asked(String typed) {
        String number = IdentityNumber.plain(typed);
        boolean isNumber = number.matches("\\d{17}[\\dX]|\\d{19,22}");
        return isNumber || typed == null ? number : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static String condition(String text) {
        if (text.matches("\\d{19,22}")) {
            return "c.number like :text";
        }
        if (text.matches("\\d{17}[\\dX]")) {
            return "exists (select m from HouseholdMember m where m.household = c.household"
                    + " and m.person.identityNumber = :text)";
        }
        return "c.applicantName like :text escape '!'";
    }

    private static String parameter(String text) {
        if (text.matches("\\d{17}[\\dX]")) {
            return text;
        }
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
