package org.jiuzhu.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.Installation;
import org.jiuzhu.shared.Refusal;

/** The accounts of a demonstration: shown at the login page, and only there where the installation is one. */
@Stateless
@PermitAll
public class DemonstrationAccounts {
    /** One password for all of them; nothing real is behind it. */
    public static final String PASSWORD = "jiuzhu-2026";

    private static final int TOWNSHIP_DIGITS = 9;
    private static final Comparator<Officer> UNIT_BY_UNIT = Comparator.comparing(DemonstrationAccounts::unit)
            .thenComparing(officer -> Collections.min(officer.roles()))
            .thenComparing(Officer::login);

    @Inject
    private Officers officers;

    @Inject
    private Passwords passwords;

    @Inject
    private Areas areas;

    @Inject
    private Installation installation;

    /** An account as the login page shows it. */
    public record Row(String login, String name, String title, String area) {}

    public List<Row> rows() {
        if (!installation.isDemonstration()) {
            return List.of();
        }
        return officers.demonstration().stream()
                .sorted(UNIT_BY_UNIT)
                .map(this::row)
                .toList();
    }

    /** Townships with their villages first, the city's officers last. */
    private static String unit(Officer officer) {
        AreaLevel level = AreaLevel.of(officer.areaCode());
        return level == AreaLevel.CITY
                ? officer.areaCode() + "~"
                : officer.areaCode().substring(0, TOWNSHIP_DIGITS);
    }

    private Row row(Officer officer) {
        return new Row(
                officer.login(),
                officer.name(),
                officer.title(),
                areas.require(officer.areaCode()).name());
    }

    /** What a demonstration account is made of. */
    public record Account(String login, String name, String title, String areaCode, Set<Role> roles) {}

    /**
     * Opens the accounts; one hash is reckoned for all of them.
     *
     * @throws Refusal {@code clock.only-in-demonstration} where the installation is a real one
     */
    public List<Officer> open(List<Account> accounts) {
        if (!installation.isDemonstration()) {
            throw new Refusal("clock.only-in-demonstration");
        }
        String hash = passwords.hashed(PASSWORD);
        List<Officer> opened = new ArrayList<>();
        for (Account account : accounts) {
            Officer officer =
                    new Officer(account.login(), account.name(), account.title(), account.areaCode(), account.roles());
            officer.setPasswordHash(hash);
            officer.markDemonstration();
            officers.add(officer);
            opened.add(officer);
        }
        return opened;
    }

    public boolean isNobodyThere() {
        return officers.isEmpty();
    }
}
