package org.jiuzhu.household;

import static org.jiuzhu.household.HouseholdFixtures.GIRL;
import static org.jiuzhu.household.HouseholdFixtures.MAN;
import static org.jiuzhu.household.HouseholdFixtures.NOON;
import static org.jiuzhu.household.HouseholdFixtures.SPRING;
import static org.jiuzhu.household.HouseholdFixtures.WOMAN;
import static org.jiuzhu.household.HouseholdFixtures.aFamily;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.MemberHistory.Hand;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class ChangingAMemberTest {
    static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);
    static final Hand WANG = new Hand("wang", NOON, "diagnosis of the county hospital");

    final Household home = aFamily();
    final HouseholdMember woman = row(WOMAN);

    @Test
    void a_change_ends_the_row_on_its_day_and_begins_another() {
        home.add(woman.changed(ill(woman), AUTUMN, WANG));

        assertEquals(AUTUMN, woman.to());
        assertEquals(MemberEnding.CHANGED, woman.history().ending());
        assertFalse(woman.facts().isSeriouslyIll());
        HouseholdMember now = row(WOMAN);
        assertEquals(AUTUMN, now.from());
        assertNull(now.to());
        assertTrue(now.facts().isSeriouslyIll());
        assertEquals("wang", now.history().recordedBy());
        assertEquals("diagnosis of the county hospital", now.history().reason());
    }

    @Test
    void a_correction_takes_the_place_of_what_never_was_so() {
        home.add(woman.corrected(ill(woman), false, WANG));

        assertTrue(woman.history().isCorrected());
        assertEquals(SPRING, woman.to());
        assertEquals("wang", woman.history().endedBy());
        assertEquals("diagnosis of the county hospital", woman.history().endingReason());
        assertEquals(SPRING, row(WOMAN).from());
        assertTrue(row(WOMAN).facts().isSeriouslyIll());
        assertEquals(List.of(woman), home.past());
    }

    @Test
    void what_is_over_is_corrected_without_coming_back() {
        woman.end(AUTUMN, MemberEnding.MOVED_AWAY, WANG);

        HouseholdMember right = woman.corrected(ill(woman), false, WANG);

        assertEquals(AUTUMN, right.to());
        assertEquals(MemberEnding.MOVED_AWAY, right.history().ending());
        assertFalse(right.history().isCorrected());
        assertEquals(SPRING, woman.to());
    }

    @Test
    void one_who_never_left_comes_back_from_the_first_day() {
        woman.end(AUTUMN, MemberEnding.DIED, WANG);

        HouseholdMember right = woman.corrected(woman.facts(), true, WANG);

        assertTrue(right.isOpen());
        assertEquals(SPRING, right.from());
        assertTrue(woman.history().isCorrected());
        assertFalse(woman.hasLeft());
    }

    @Test
    void what_was_corrected_is_not_corrected_again() {
        woman.corrected(ill(woman), false, WANG);

        Refusal refusal = assertThrows(Refusal.class, () -> woman.corrected(ill(woman), false, WANG));

        assertEquals("member.corrected", refusal.reason());
    }

    @Test
    void who_left_is_no_member_from_that_day_on() {
        woman.end(AUTUMN, MemberEnding.DIED, WANG);

        assertEquals(List.of(row(MAN), row(GIRL)), home.members());
        assertEquals(List.of(woman), home.past());
        assertTrue(woman.hasLeft());
    }

    @Test
    void nothing_ends_before_it_began() {
        FieldRefusal refusal =
                assertThrows(FieldRefusal.class, () -> woman.changed(ill(woman), SPRING.minusDays(1), WANG));

        assertEquals("day member.before-beginning", refusal.field() + " " + refusal.reason());
        assertEquals(List.of(SPRING), refusal.details());
        assertTrue(woman.isOpen());
    }

    @Test
    void it_may_end_on_the_day_on_which_it_began() {
        woman.end(SPRING, MemberEnding.PARTED, WANG);

        assertEquals(SPRING, woman.to());
    }

    @Test
    void what_has_ended_neither_changes_nor_ends_again() {
        woman.end(AUTUMN, MemberEnding.DIED, WANG);

        Refusal change = assertThrows(Refusal.class, () -> woman.changed(ill(woman), AUTUMN, WANG));
        Refusal end = assertThrows(Refusal.class, () -> woman.end(AUTUMN, MemberEnding.OTHER, WANG));

        assertEquals("member.ended", change.reason());
        assertEquals("member.ended", end.reason());
        assertEquals(MemberEnding.DIED, woman.history().ending());
    }

    @Test
    void a_household_without_its_applicant_has_no_head() {
        assertTrue(home.isHeaded());

        row(MAN).end(AUTUMN, MemberEnding.DIED, WANG);

        assertFalse(home.isHeaded());
    }

    @Test
    void the_same_facts_are_known_as_the_same() {
        assertTrue(woman.facts().isSameAs(new MemberFacts(woman.facts().row(), home.registration())));
        assertFalse(woman.facts().isSameAs(ill(woman)));
    }

    @Test
    void what_was_known_at_a_moment_is_known_of_it_still() {
        home.add(woman.corrected(ill(woman), false, WANG));
        row(GIRL).end(SPRING, MemberEnding.DIED, WANG);

        assertEquals(List.of(row(MAN), woman), home.members(NOON.minusDays(1)).subList(0, 2));
        assertEquals(3, home.members(NOON.minusDays(1)).size());
        assertEquals(List.of(row(MAN), row(WOMAN)), home.members(NOON));
        assertEquals(List.of(), home.members(SPRING.minusDays(1).atStartOfDay()));
        assertEquals(home.members(), home.members(null));
    }

    @Test
    void who_moves_with_the_household_to_another_village_does_not_keep_the_row() {
        MemberFacts same = new MemberFacts(woman.facts().row(), home.registration());
        assertTrue(woman.stillHolds(same));

        HouseholdForm form = HouseholdFixtures.aFaultlessForm();
        form.villageCode = "230382201201";
        home.describe(form, home.head());

        assertFalse(woman.stillHolds(same));
    }

    private MemberFacts ill(HouseholdMember member) {
        MemberRow row = member.facts().row();
        row.seriouslyIll = true;
        return new MemberFacts(row, home.registration());
    }

    private HouseholdMember row(String number) {
        return home.members().stream()
                .filter(member -> member.person().identityNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
