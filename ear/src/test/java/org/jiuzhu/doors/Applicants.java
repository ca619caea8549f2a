package org.jiuzhu.doors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jiuzhu.casework.Decisions;
import org.jiuzhu.rating.PublicRatingForm;
import org.jiuzhu.rating.RatingGrade;
import org.jiuzhu.shared.Clocks;

/** Applicants whose case is done, and what they type to rate it. */
@ApplicationScoped
public class Applicants {
    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Inject
    private Decisions decisions;

    @Inject
    private Clocks clocks;

    /** A case that was granted and told. */
    String done(Township township) throws Exception {
        String number = cases.granted(township);
        tell(township, number);
        return number;
    }

    void tell(Township township, String number) throws Exception {
        township.clerk().run(() -> decisions.notifyHousehold(number, clocks.today(), "DIRECT"));
    }

    PublicRatingForm form(String number, RatingGrade grade) throws Exception {
        PublicRatingForm form = new PublicRatingForm();
        form.caseNumber = number;
        form.identityNumber = registers.text(
                "select p.identity_number from assistance_case c join person p on p.id = c.applicant_id where c.number = ?",
                number);
        form.grade = grade;
        form.words = "等得久";
        return form;
    }

    /** An address that nobody sent from before. */
    static String anyone() {
        return UUID.randomUUID().toString().substring(0, 20);
    }
}
