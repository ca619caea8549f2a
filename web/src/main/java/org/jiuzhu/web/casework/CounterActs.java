package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.casework.Decisions;
import org.jiuzhu.casework.Enquiry;
import org.jiuzhu.casework.Intake;
import org.jiuzhu.publicity.Notices;
import org.jiuzhu.shared.Clocks;

/** What the clerk does with a case. */
@Named("counter")
@ViewScoped
public class CounterActs implements Serializable {
    @Inject
    private CasePage page;

    @Inject
    private Intake intake;

    @Inject
    private Enquiry enquiry;

    @Inject
    private Notices notices;

    @Inject
    private Decisions decisions;

    @Inject
    private Clocks clocks;

    private final CounterForm form = new CounterForm();

    public String accept() {
        intake.accept(page.getNumber(), "");
        return page.again();
    }

    public String notifyMissing() {
        intake.notifyMissing(page.getNumber(), form.missing);
        return page.again();
    }

    public String receiveSupplement() {
        intake.receiveSupplement(page.getNumber(), "");
        return page.again();
    }

    public String requestCheck() {
        enquiry.requestCheck(page.getNumber(), "");
        return page.again();
    }

    public String post() {
        notices.post(page.getNumber(), form.noticeRemark);
        return page.again();
    }

    public String receiveObjection() {
        notices.receiveObjection(page.getNumber(), form.objector, form.content);
        return page.again();
    }

    public String notifyHousehold() {
        decisions.notifyHousehold(page.getNumber(), form.notifiedOn, form.notifiedHow);
        return page.again();
    }

    public String withdraw() {
        intake.withdraw(page.getNumber(), form.remark);
        return page.again();
    }

    public CounterForm getForm() {
        if (form.notifiedOn == null) {
            form.notifiedOn = clocks.today();
        }
        return form;
    }

    public LocalDate getToday() {
        return clocks.today();
    }
}
