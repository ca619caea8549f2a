package org.jiuzhu.casework;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;

/** What an investigator takes along of a case: whom to visit and where, who lives there, and nothing else. */
public record FieldCase(
        String number,
        int round,
        AssistanceMatter matter,
        Registration registration,
        LocalDate acceptedOn,
        String applicant,
        String village,
        String address,
        List<FieldMember> members,
        List<Colleague> colleagues) {

    /** Somebody of the household as far as a visit needs it. */
    public record FieldMember(String name, Relation relation, int age) {}
}
