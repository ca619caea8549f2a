package org.jiuzhu.web.reporting;

import static org.jiuzhu.access.Role.*;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;

/** Where the rows behind a section can be read, and by whom; the sections without a line name their source in words. */
enum FigureSource {
    SPOT_CHECK(
            "/spotcheck/month.xhtml?month=",
            EnumSet.of(BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER, CLERK)),
    FINDINGS("/spotcheck/files.xhtml?month=", EnumSet.of(BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD)),
    DOUBLE_ENTRY("/proofreading/cards.xhtml?month=", EnumSet.of(BUREAU_SUPERVISOR, TOWNSHIP_HEAD, CLERK)),
    PROOFREADING(
            "/proofreading/month.xhtml?month=", EnumSet.of(BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, CLERK)),
    WORK_FUNDS(
            "/workfund/statements.xhtml?month=", EnumSet.of(BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, CLERK)),
    FUNDS(
            "/payment/month.xhtml?month=",
            EnumSet.of(BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER, CLERK)),
    PUNCTUALITY("/reporting/punctuality.xhtml?month=", EnumSet.allOf(Role.class)),
    STAFF("/delegation/rollout.xhtml?month=", EnumSet.of(BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER));

    private final String path;
    private final Set<Role> roles;

    FigureSource(String path, Set<Role> roles) {
        this.path = path;
        this.roles = roles;
    }

    /** The page at the last month of the time; nothing for an officer who may not open it. */
    static String of(String section, YearMonth month, Officer officer) {
        for (FigureSource source : values()) {
            if (source.name().equals(section) && source.roles.stream().anyMatch(officer::holds)) {
                return source.path + month;
            }
        }
        return null;
    }
}
