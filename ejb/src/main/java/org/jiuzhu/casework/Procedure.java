package org.jiuzhu.casework;

import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleVersion;

/**
 * What the rules ask of a case between acceptance and decision: an appraisal or not, one notice or two, for how many
 * days, and whether the family's means are checked.
 *
 * @param appraised whether the appraisal is due in every case; otherwise it is held after an objection or by the
 *     township's own decision (decision 6)
 * @param notices how often the proposal is publicised; the second follows the approval opinion (decision 5)
 * @param noticeDays the figure that says for how many days
 */
public record Procedure(boolean appraised, int notices, Parameter noticeDays) {
    private static final Procedure OF_2012 = new Procedure(true, 2, Parameter.PUBLICITY_DAYS);
    private static final Procedure REFORMED = new Procedure(false, 1, Parameter.PUBLICITY_DAYS);
    private static final Procedure SPENDING = new Procedure(false, 1, Parameter.LINSHI_PUBLICITY_DAYS);
    private static final Procedure EMERGENCY = new Procedure(false, 0, Parameter.LINSHI_PUBLICITY_DAYS);

    /** Whether a grant is announced after it was decided: where no second notice said the same before (decision 5). */
    public boolean announced() {
        return notices == 1;
    }

    /** The way of a version; an emergency skips check, appraisal and publicity (民发〔2018〕23号 item 2(2)). */
    public static Procedure of(RuleVersion version, boolean emergency) {
        if (version == RuleVersion.DB_2012) {
            return OF_2012;
        }
        if (version.matter() != AssistanceMatter.LINSHI) {
            return REFORMED;
        }
        return emergency ? EMERGENCY : SPENDING;
    }
}
