package org.jiuzhu.casework;

import java.time.LocalDate;
import org.jiuzhu.assessment.TekunFacts.SelfCare;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** What the first investigator writes down after the visit. */
public class SurveyForm implements Form {
    public LocalDate visitedOn;
    public String secondInvestigator;
    public String findings;
    public String signedBy;
    /** The items of self-care that the person cannot do; 特困 only (民发〔2021〕43号 art. 21). */
    public SelfCare[] failed = {};

    void refuseFaults(AssistanceCase aCase, String writer, LocalDate today) {
        Faults faults = new Faults();
        faults.chosen("visitedOn", visitedOn);
        if (visitedOn != null && (visitedOn.isAfter(today) || visitedOn.isBefore(aCase.acceptedOn()))) {
            faults.add("visitedOn", "survey.day", aCase.acceptedOn(), today);
        }
        faults.require("secondInvestigator", secondInvestigator, 40);
        if (writer.equals(secondInvestigator)) {
            faults.add("secondInvestigator", "survey.two-investigators");
        }
        faults.require("findings", findings, 2000);
        faults.require("signedBy", signedBy, 60);
        faults.refuseIfAny();
    }
}
