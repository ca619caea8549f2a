package org.jiuzhu.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jiuzhu.assessment.TekunFacts.SelfCare;
import org.jiuzhu.casework.FieldSignature.Signer;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A survey as the phone sends it: under the key that the phone made, with the moment at which it was signed. */
public class FieldSurveyForm implements Form {
    /** Clocks that were set by each other still differ by seconds. */
    static final int SECONDS_OF_GRACE = 120;

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public String id;
    public String number;
    /** The round of the enquiry in which the case was taken along. */
    public Integer round;

    /** Who holds the phone: somebody else's session does not send it. */
    public String by;

    public LocalDateTime doneAt;
    public String secondInvestigator;
    public String findings;
    public String signedBy;
    public List<SelfCare> failed = new ArrayList<>();
    public List<Signature> signatures = new ArrayList<>();

    /** Who signed, and the SHA-256 of the picture. */
    public static class Signature implements Form {
        public Signer signer;
        public String sha256;
    }

    /** @throws org.jiuzhu.shared.FormRefusal without a key, a case, or by another hand */
    void refuseWithoutKey(String writer) {
        Faults faults = new Faults();
        if (id == null || !UUID.matcher(id).matches()) {
            faults.add("id", "survey.no-key");
        }
        faults.require("number", number, 22);
        if (!writer.equals(by)) {
            faults.add("by", "survey.other-officer");
        }
        faults.refuseIfAny();
    }

    /** @throws org.jiuzhu.shared.FormRefusal with all that is missing, and a deed in the future or before acceptance */
    void refuseFaults(LocalDate acceptedOn, String writer, LocalDateTime now) {
        Faults faults = new Faults();
        faults.chosen("round", round);
        faults.chosen("doneAt", doneAt);
        if (doneAt != null && doneAt.isAfter(now.plusSeconds(SECONDS_OF_GRACE))) {
            faults.add("doneAt", "survey.deed-in-the-future", doneAt, now);
        } else if (doneAt != null && doneAt.toLocalDate().isBefore(acceptedOn)) {
            faults.add("doneAt", "survey.deed-before-acceptance", doneAt, acceptedOn);
        }
        faults.require("secondInvestigator", secondInvestigator, 40);
        if (writer.equals(secondInvestigator)) {
            faults.add("secondInvestigator", "survey.two-investigators");
        }
        faults.require("findings", findings, 2000);
        faults.require("signedBy", signedBy, 60);
        if (!isSignedByAll()) {
            faults.add("signatures", "survey.unsigned");
        }
        faults.refuseIfAny();
    }

    private boolean isSignedByAll() {
        return signatures.size() == Signer.values().length
                && Arrays.stream(Signer.values()).allMatch(signer -> signatures.stream()
                        .anyMatch(one -> one.signer == signer
                                && one.sha256 != null
                                && SHA256.matcher(one.sha256).matches()));
    }

    /** The deed is never later than its arrival. */
    LocalDateTime deed(LocalDateTime sentAt) {
        return doneAt.isAfter(sentAt) ? sentAt : doneAt;
    }
}
