package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.benefit.FoundHousehold;
import org.jiuzhu.benefit.HouseholdQuery;
import org.jiuzhu.benefit.HouseholdRecord;
import org.jiuzhu.benefit.HouseholdSearch;
import org.jiuzhu.benefit.Standing;
import org.jiuzhu.benefit.Standing.Kind;
import org.jiuzhu.benefit.Standings;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.household.HouseholdForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A household is found by anyone in it, however the name is written, and only where the officer may look. */
@ExtendWith(ArquillianExtension.class)
class FindingHouseholdsIT {
    @Inject
    private HouseholdSearch search;

    @Inject
    private Standings standings;

    @Inject
    private Casework cases;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(FindingHouseholdsIT.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"單國強", "单国强", "单国", "sgq", "shanguoqiang", "SGQ", "单 国强", "单·国强"})
    void a_name_is_found_in_either_script_and_by_its_sound(String typed) throws Exception {
        HouseholdForm form = called("单国强");

        assertTrue(found(Login.YANGMU_CLERK, typed, form), typed);
        assertTrue(found(Login.BUREAU_SUPERVISOR, typed, form), typed);
        assertFalse(found(MISHAN.login("CLERK"), typed, form), typed);
    }

    @Test
    void a_number_is_found_whole_and_its_last_places_with_a_name() throws Exception {
        HouseholdForm form = called("曾示例");
        String number = form.members.get(0).identityNumber;

        assertTrue(found(Login.YANGMU_CLERK, number, form));
        assertTrue(found(Login.YANGMU_CLERK, "曾示例 " + number.substring(14), form));
        assertFalse(found(Login.YANGMU_CLERK, "曾示例 0000", form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%%", "单%", "_国强", "!", "\\", "' or 1=1"})
    void signs_of_patterns_stand_for_themselves(String typed) throws Exception {
        HouseholdForm form = called("单国强");

        assertFalse(found(Login.YANGMU_CLERK, typed, form), typed);
    }

    @Test
    void a_village_narrows_and_alone_lists_its_households() throws Exception {
        HouseholdForm form = called("查示例");

        assertTrue(rows(Login.YANGMU_CLERK, new HouseholdQuery("查示例", form.villageCode))
                        .size()
                > 0);
        assertEquals(
                0,
                rows(Login.YANGMU_CLERK, new HouseholdQuery("查示例", "230382201999"))
                        .size());
        assertEquals(
                List.of(),
                rows(Login.YANGMU_CLERK, new HouseholdQuery("", null)),
                "nothing is asked, nothing is listed");
    }

    @Test
    void pages_follow_each_other_by_key() throws Exception {
        HouseholdQuery all = new HouseholdQuery("", YANGMU.village);
        List<FoundHousehold> first = As.the(Login.YANGMU_CLERK).call(() -> search.find(all, 0, 1));
        if (!first.isEmpty()) {
            long last = first.get(0).memberId();
            assertTrue(As.the(Login.YANGMU_CLERK).call(() -> search.find(all, last, 100)).stream()
                    .allMatch(row -> row.memberId() > last));
        }
    }

    @Test
    void a_household_opens_with_what_runs_for_it_and_not_for_others() throws Exception {
        HouseholdForm form = called("解示例");
        long id = rows(Login.YANGMU_CLERK, new HouseholdQuery("解示例", null)).stream()
                .filter(row -> row.identityNumber().equals(form.members.get(0).identityNumber))
                .findFirst()
                .orElseThrow()
                .householdId();

        HouseholdRecord record = As.the(Login.YANGMU_CLERK).call(() -> search.open(id));

        assertEquals(1, record.members().size());
        assertEquals(1, record.applications().size());
        Expect.refusal("not-found", MISHAN.login("CLERK"), () -> search.open(id));
        Expect.forbidden(Login.FINANCE, () -> search.open(id));
    }

    @Test
    void where_a_person_stands_is_told_and_of_another_area_no_more_than_the_township() throws Exception {
        HouseholdForm form = called("盖示例");
        String number = form.members.get(0).identityNumber;

        List<Standing> own = As.the(Login.YANGMU_CLERK).call(() -> standings.of(number));
        List<Standing> other = As.the(MISHAN.login("CLERK")).call(() -> standings.of(number));

        assertEquals(
                List.of(Kind.HOUSEHOLD, Kind.APPLICATION),
                own.stream().map(Standing::kind).toList());
        assertEquals("盖示例", own.get(0).reference());
        assertEquals(
                List.of(Kind.HOUSEHOLD, Kind.APPLICATION),
                other.stream().map(Standing::kind).toList());
        other.forEach(standing -> assertNull(standing.reference()));
        Expect.forbidden(Login.FINANCE, () -> standings.of(number));
    }

    private HouseholdForm called(String name) throws Exception {
        HouseholdForm form = Families.poorIn(YANGMU.village);
        form.members.get(0).name = name;
        form.accountHolder = name;
        cases.submitted(YANGMU, form);
        return form;
    }

    private boolean found(Login login, String typed, HouseholdForm form) throws Exception {
        return rows(login, new HouseholdQuery(typed, null)).stream()
                .anyMatch(row -> row.identityNumber().equals(form.members.get(0).identityNumber));
    }

    private List<FoundHousehold> rows(Login login, HouseholdQuery query) throws Exception {
        return As.the(login).call(() -> search.find(query, 0, 100));
    }
}
