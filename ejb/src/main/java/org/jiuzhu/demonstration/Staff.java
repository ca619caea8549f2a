package org.jiuzhu.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.access.DemonstrationAccounts.Account;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;

/** The officers of the demonstration and who of them does what where. */
final class Staff {
    static final String CITY = "230382";

    private final Map<String, Officer> byLogin = new HashMap<>();

    /** The units with casework: login prefix, township, village of the agent, size, and whether they decide themselves. */
    enum Unit {
        YANGMU("yangmu", "230382201", "230382201200", true, true),
        MISHAN("mishan", "230382100", "230382100200", true, true),
        LIUMAO("liumao", "230382200", "230382200200", false, false),
        ZHONGXIN("zhongxin", "230382001", "230382001001", false, true);

        final String prefix;
        final String code;
        final String village;
        final boolean large;
        final boolean delegated;

        Unit(String prefix, String code, String village, boolean large, boolean delegated) {
            this.prefix = prefix;
            this.code = code;
            this.village = village;
            this.large = large;
            this.delegated = delegated;
        }
    }

    static List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            accounts.add(account(accounts, unit, "clerk", unit.code, Role.CLERK));
            accounts.add(account(accounts, unit, "investigator", unit.code, Role.INVESTIGATOR));
            accounts.add(account(accounts, unit, "investigator2", unit.code, Role.INVESTIGATOR));
            accounts.add(account(accounts, unit, "reviewer", unit.code, Role.REVIEWER));
            accounts.add(account(accounts, unit, "approver", unit.code, Role.APPROVER));
            accounts.add(account(accounts, unit, "head", unit.code, Role.TOWNSHIP_HEAD));
            accounts.add(account(accounts, unit, "village", unit.village, Role.VILLAGE_AGENT));
        }
        accounts.add(bureau(accounts, "bureau-approver", Role.BUREAU_APPROVER));
        accounts.add(bureau(accounts, "bureau-supervisor", Role.BUREAU_SUPERVISOR));
        accounts.add(bureau(accounts, "bureau-policy", Role.BUREAU_POLICY));
        accounts.add(bureau(accounts, "bureau-service", Role.BUREAU_SERVICE));
        accounts.add(bureau(accounts, "verification", Role.VERIFICATION_CENTRE));
        accounts.add(bureau(accounts, "finance", Role.FINANCE));
        accounts.add(bureau(accounts, "finance-release", Role.FINANCE));
        accounts.add(bureau(accounts, "business", Role.BUSINESS_ENVIRONMENT));
        accounts.add(bureau(accounts, "audit-admin", Role.AUDIT_ADMIN));
        accounts.add(bureau(accounts, "security-admin", Role.SECURITY_ADMIN));
        accounts.add(bureau(accounts, "system-admin", Role.SYSTEM_ADMIN));
        accounts.add(bureau(accounts, "bureau-supervisor2", Role.BUREAU_SUPERVISOR));
        accounts.add(bureau(accounts, "leading-group", Role.LEADING_GROUP));
        return accounts;
    }

    private static Account account(List<Account> before, Unit unit, String duty, String area, Role role) {
        String title = Words.of("title." + duty.replace("2", ""));
        return new Account(unit.prefix + "-" + duty, name(before.size()), title, area, Set.of(role));
    }

    private static Account bureau(List<Account> before, String login, Role role) {
        return new Account(login, name(before.size()), Words.of("title." + login.replace("2", "")), CITY, Set.of(role));
    }

    private static String name(int index) {
        return Words.surname(index * 3 + index / 20) + Words.pick("officers", index);
    }

    Staff(List<Officer> officers) {
        officers.forEach(officer -> byLogin.put(officer.login(), officer));
    }

    Officer of(Unit unit, String duty) {
        return byLogin.get(unit.prefix + "-" + duty);
    }

    Officer of(String login) {
        return byLogin.get(login);
    }
}
