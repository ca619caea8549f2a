package org.jiuzhu.household;

import java.time.LocalDate;
import java.util.List;

/** A household with its members of a day and with everything that was so before, or was thought to be. */
public record MembersFile(
        Household household,
        LocalDate day,
        String township,
        String village,
        List<HouseholdMember> members,
        List<HouseholdMember> past) {

    /**
     * The row of that number.
     *
     * @throws org.jiuzhu.shared.Refusal {@code not-found}
     */
    public HouseholdMember row(Long number) {
        return household.row(number);
    }
}
