package org.jiuzhu.casework;

import org.jiuzhu.shared.Faults;

/** What completes an emergency's file: promise, authorisation, the figures and the opinion. */
public class PapersForm extends ReviewForm {
    public boolean promised;
    public boolean authorised;

    @Override
    void check(Faults faults) {
        super.check(faults);
        if (!promised) {
            faults.add("promised", "declaration.promise");
        }
        if (!authorised) {
            faults.add("authorised", "declaration.authorisation");
        }
    }
}
