package org.jiuzhu.remedy;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.rules.AssistanceMatter;

/** A case of the city as it is chosen to be registered: whose it is, where, and what of it can be attacked. */
public record AttackedCase(
        String number,
        String applicantName,
        String townshipName,
        AssistanceMatter matter,
        LocalDate appliedOn,
        List<AttackedDecision> decisions) {}
