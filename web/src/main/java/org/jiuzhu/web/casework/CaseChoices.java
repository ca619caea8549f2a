package org.jiuzhu.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jiuzhu.appraisal.Capacity;
import org.jiuzhu.appraisal.Conclusion;
import org.jiuzhu.casework.EmergencyAid;
import org.jiuzhu.casework.FilePart;
import org.jiuzhu.casework.FindingKind;
import org.jiuzhu.casework.ReturnReason;
import org.jiuzhu.casework.Termination;
import org.jiuzhu.relatives.Kin;
import org.jiuzhu.rules.HardshipCause;

/** What the forms of a case are chosen from. */
@Named("caseChoices")
@ApplicationScoped
public class CaseChoices {
    public HardshipCause[] getCauses() {
        return HardshipCause.values();
    }

    public EmergencyAid.Way[] getWays() {
        return EmergencyAid.Way.values();
    }

    public Capacity[] getCapacities() {
        return Capacity.values();
    }

    public Conclusion[] getConclusions() {
        return Conclusion.values();
    }

    public FindingKind[] getFindings() {
        return FindingKind.values();
    }

    public FilePart[] getParts() {
        return FilePart.values();
    }

    public ReturnReason[] getReasons() {
        return ReturnReason.values();
    }

    public Kin[] getKin() {
        return Kin.values();
    }

    public Termination[] getTerminations() {
        return Termination.values();
    }
}
