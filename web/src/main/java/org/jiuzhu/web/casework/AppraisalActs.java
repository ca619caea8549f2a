package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.appraisal.Appraisal;
import org.jiuzhu.appraisal.AppraisalCall;
import org.jiuzhu.appraisal.AppraisalForm;
import org.jiuzhu.appraisal.Appraisals;
import org.jiuzhu.appraisal.Capacity;
import org.jiuzhu.appraisal.Participant;
import org.jiuzhu.appraisal.Representative;
import org.jiuzhu.appraisal.Representatives;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** The village is called, its minutes are written down, or the appraisal is let be. */
@Named("appraisalActs")
@ViewScoped
public class AppraisalActs implements Serializable {
    @Inject
    private CasePage page;

    @Inject
    private Appraisals appraisals;

    @Inject
    private Representatives representatives;

    @Inject
    private Chrome chrome;

    @Inject
    private Clocks clocks;

    private AppraisalCall call;
    private AppraisalForm form;
    private String skipReason;
    private transient List<Appraisal> held;

    public List<Appraisal> getHeld() {
        if (held == null) {
            held = page.isTheCentres() ? List.of() : appraisals.ofCase(page.getNumber());
        }
        return held;
    }

    public AppraisalCall getCall() {
        if (call == null) {
            call = new AppraisalCall();
            call.day = clocks.today();
            call.time = Texts.of("appraisal.usual-time");
            call.place = Texts.of("appraisal.usual-place", page.getFile().village());
            call.host = chrome.getOfficer().name();
        }
        return call;
    }

    public String callVillage() {
        appraisals.call(page.getNumber(), call);
        return page.again();
    }

    /** The roster begins with the village's pool and the host. */
    public AppraisalForm getForm() {
        if (form == null) {
            AssistanceCase aCase = page.getFile().aCase();
            form = new AppraisalForm();
            form.heldOn = clocks.today();
            representatives.of(aCase.villageCode()).forEach(one -> form.participants.add(row(one)));
            getHeld().stream().findFirst().ifPresent(called -> form.participants.add(host(called)));
        }
        return form;
    }

    private static AppraisalForm.ParticipantRow row(Representative one) {
        AppraisalForm.ParticipantRow row = new AppraisalForm.ParticipantRow();
        row.name = one.name();
        row.capacity = one.capacity();
        return row;
    }

    private static AppraisalForm.ParticipantRow host(Appraisal called) {
        AppraisalForm.ParticipantRow row = new AppraisalForm.ParticipantRow();
        row.name = called.host();
        row.capacity = Capacity.TOWNSHIP;
        row.present = true;
        return row;
    }

    public void addParticipant() {
        form.participants.add(new AppraisalForm.ParticipantRow());
    }

    public String record() {
        appraisals.record(page.getNumber(), form);
        return page.again();
    }

    public String skip() {
        appraisals.skip(page.getNumber(), skipReason);
        return page.again();
    }

    public String tally(Appraisal one) {
        return Texts.of("appraisal.counted", one.agree(), one.disagree(), one.abstain());
    }

    /** Who took part, and who stood aside. */
    public String present(Appraisal one) {
        return one.participants().stream()
                .filter(Participant::isPresent)
                .map(who -> who.recusedFor().isEmpty()
                        ? Texts.of("appraisal.one", who.name(), who.capacity())
                        : Texts.of("appraisal.one-aside", who.name(), who.capacity(), who.recusedFor()))
                .collect(Collectors.joining(Texts.of("layout.comma")));
    }

    public String getSkipReason() {
        return skipReason;
    }

    public void setSkipReason(String skipReason) {
        this.skipReason = skipReason;
    }
}
