package org.jiuzhu.web.finance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.finance.OverpaymentForm;
import org.jiuzhu.finance.OverpaymentReason;
import org.jiuzhu.finance.Overpayments;
import org.jiuzhu.finance.PaidLine;
import org.jiuzhu.web.layout.Texts;

/** Proposes to take back what of the payments that have arrived was too much. */
@Named("overpaidPage")
@ViewScoped
public class OverpaidPage implements Serializable {
    @Inject
    private Overpayments overpayments;

    private long benefit;
    private final OverpaymentForm form = new OverpaymentForm();
    private transient List<PaidLine> paid;

    public List<PaidLine> getPaid() {
        if (paid == null) {
            paid = overpayments.paid(benefit);
        }
        return paid;
    }

    /** One row for each line that has arrived. */
    public OverpaymentForm getForm() {
        if (form.months.isEmpty()) {
            for (PaidLine line : getPaid()) {
                OverpaymentForm.Month month = new OverpaymentForm.Month();
                month.lineId = line.lineId();
                form.months.add(month);
            }
        }
        return form;
    }

    public PaidLine line(int at) {
        return getPaid().get(at);
    }

    public String getTitle() {
        return Texts.of("finance.overpaid.title", overpayments.headName(benefit));
    }

    public String getConfirm() {
        return Texts.of("finance.overpaid.confirm", overpayments.headName(benefit));
    }

    public String propose() {
        return "/finance/overpayment.xhtml?faces-redirect=true&id=" + overpayments.propose(benefit, form);
    }

    public OverpaymentReason[] getReasons() {
        return OverpaymentReason.values();
    }

    public long getBenefit() {
        return benefit;
    }

    public void setBenefit(long benefit) {
        this.benefit = benefit;
    }
}
