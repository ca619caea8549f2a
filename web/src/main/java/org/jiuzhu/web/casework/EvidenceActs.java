package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.casework.CaseEvidence;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.evidence.EvidencePurpose;
import org.jiuzhu.evidence.HouseholdArchive;
import org.jiuzhu.evidence.PaperKind;
import org.jiuzhu.shared.Form;
import org.jiuzhu.web.layout.Texts;

/** What an officer does with the files of a case: says what one is, takes one out, writes down where the paper stands. */
@Named("evidenceActs")
@ViewScoped
public class EvidenceActs implements Serializable {
    @Inject
    private EvidencePage page;

    @Inject
    private CaseEvidence evidence;

    private Typed typed;

    /** What is typed or chosen. */
    public static class Typed implements Form, Serializable {
        public PaperKind kind;
        public EvidencePurpose[] purposes = {};
        public String reason;
        public String box;
        public String place;
    }

    public Typed getForm() {
        if (typed == null) {
            typed = new Typed();
            EvidenceItem chosen = page.getChosen();
            if (chosen != null) {
                typed.kind = chosen.kind();
                typed.purposes = chosen.purposes().toArray(EvidencePurpose[]::new);
            }
            HouseholdArchive shelf = page.getArchive().shelf();
            typed.box = shelf == null ? null : shelf.box();
            typed.place = shelf == null ? null : shelf.place();
        }
        return typed;
    }

    public String describe() {
        Set<EvidencePurpose> purposes = Arrays.stream(typed.purposes)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvidencePurpose.class)));
        evidence.describe(page.getItem(), typed.kind, purposes);
        return page.again() + "&item=" + page.getItem();
    }

    public String withdraw() {
        evidence.withdraw(page.getItem(), typed.reason);
        return page.again();
    }

    public String putOnShelf() {
        evidence.putOnShelf(page.getNumber(), typed.box, typed.place);
        return page.again();
    }

    /** Names the file, so that the right one is taken out. */
    public String getConfirmation() {
        EvidenceItem chosen = page.getChosen();
        return Texts.of("evidence.withdraw.confirm", chosen.position(), chosen.kind(), chosen.name());
    }
}
