package org.jiuzhu.casework;

import java.time.LocalDateTime;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;

/** A case as a search finds it. */
public record CaseRow(
        Long id,
        String number,
        String applicant,
        AssistanceMatter matter,
        Registration registration,
        Integer persons,
        String village,
        CaseState state,
        LocalDateTime submittedAt) {}
