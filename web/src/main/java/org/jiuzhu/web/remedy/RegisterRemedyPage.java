package org.jiuzhu.web.remedy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.Serializable;
import java.util.Optional;
import org.jiuzhu.access.Drafts;
import org.jiuzhu.remedy.Attacked;
import org.jiuzhu.remedy.AttackedCase;
import org.jiuzhu.remedy.AttackedDecision;
import org.jiuzhu.remedy.Claimant;
import org.jiuzhu.remedy.FilingTerm;
import org.jiuzhu.remedy.Remedies;
import org.jiuzhu.remedy.RemedyForm;
import org.jiuzhu.remedy.RemedyKind;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Texts;

/** A reconsideration or lawsuit is registered here; what is typed is kept on the server until it is. */
@Named("registerRemedy")
@ViewScoped
public class RegisterRemedyPage implements Serializable {
    private static final String DRAFT = "remedy";
    private static final String HERE = "/remedy/register.xhtml?faces-redirect=true";
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Remedies remedies;

    @Inject
    private Drafts drafts;

    @Inject
    private Clocks clocks;

    private String number;
    private String typed;
    private RemedyForm form;
    private boolean restored;
    private transient AttackedCase attackedCase;

    /** The case that was chosen; null before one was. */
    public AttackedCase getAttackedCase() {
        if (attackedCase == null && isChosen()) {
            attackedCase = remedies.attackable(number.strip());
        }
        return attackedCase;
    }

    /** Whose case it is. */
    public String getAbout() {
        AttackedCase one = getAttackedCase();
        return Texts.of(
                "remedy.about", one.applicantName(), one.townshipName(), Texts.of("AssistanceMatter." + one.matter()));
    }

    public boolean isChosen() {
        return number != null && !number.isBlank();
    }

    /** The draft that was left for this case, or a blank form with what is known. */
    public RemedyForm getForm() {
        if (form == null) {
            form = draft().filter(left -> number.equals(left.caseNumber)).orElse(null);
            restored = form != null;
            form = restored ? form : blank();
        }
        return form;
    }

    private Optional<RemedyForm> draft() {
        return drafts.find(DRAFT).map(text -> JSON.fromJson(text, RemedyForm.class));
    }

    private RemedyForm blank() {
        RemedyForm blank = new RemedyForm();
        blank.caseNumber = number;
        blank.claimant = Claimant.APPLICANT;
        blank.claimantName = getAttackedCase().applicantName();
        blank.receivedOn = clocks.today();
        return blank;
    }

    /** The case of which a draft was left; nothing where none was. */
    public String getLeft() {
        return draft().map(left -> left.caseNumber).orElse(null);
    }

    /** To the form of the case that was typed; refused where there is none. */
    public String find() {
        return HERE + "&number="
                + remedies.attackable(typed == null ? "" : typed.replace(" ", ""))
                        .number();
    }

    public void keep() {
        drafts.save(DRAFT, JSON.toJson(form));
    }

    /** Another decision was chosen: what is known of its delivery is put in. */
    public void decisionChosen() {
        getAttackedCase().decisions().stream()
                .filter(one -> one.key().equals(form.decision))
                .findFirst()
                .ifPresent(one -> form.deliveredOn = one.deliveredOn());
        keep();
    }

    /** Until when could be filed, as far as the form says enough. */
    public String getTermText() {
        FilingTerm term = remedies.term(getForm());
        if (term == null) {
            return Texts.of("remedy.term.none");
        }
        String sentence = RemedyWords.term(term);
        return form.filedOn == null ? sentence : sentence + RemedyWords.timeliness(term, form.filedOn);
    }

    public String label(AttackedDecision decision) {
        return decision.what() == Attacked.NO_ANSWER
                ? Texts.of("remedy.decision.silence", getAttackedCase().appliedOn())
                : Texts.of(
                        "remedy.decision.of",
                        Texts.of("Attacked." + decision.what()),
                        decision.number(),
                        decision.decidedOn());
    }

    public String startAnew() {
        drafts.discard(DRAFT);
        return HERE + "&number=" + number;
    }

    public String submit() {
        long id = remedies.register(form);
        drafts.discard(DRAFT);
        return "/remedy/remedy.xhtml?faces-redirect=true&id=" + id;
    }

    public RemedyKind[] getKinds() {
        return RemedyKind.values();
    }

    public Claimant[] getClaimants() {
        return Claimant.values();
    }

    public boolean isRestored() {
        getForm();
        return restored;
    }

    /** The number of a case that is looked for. */
    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
