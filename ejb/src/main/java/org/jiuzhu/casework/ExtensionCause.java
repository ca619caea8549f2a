package org.jiuzhu.casework;

import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.rules.RuleVersion;

/** For what the total term may be prolonged, and for nothing else (民发〔2022〕83号 part 4(1)). */
public enum ExtensionCause {
    OBJECTION,
    REGISTERED_ELSEWHERE,
    APPLIED_ELSEWHERE,
    DIFFICULT_SURVEY;

    /** 刚性支出困难家庭认定办法 art. 8 knows two of them. */
    public static Set<ExtensionCause> of(RuleVersion version) {
        return version == RuleVersion.GX_2025
                ? EnumSet.of(REGISTERED_ELSEWHERE, DIFFICULT_SURVEY)
                : EnumSet.allOf(ExtensionCause.class);
    }
}
