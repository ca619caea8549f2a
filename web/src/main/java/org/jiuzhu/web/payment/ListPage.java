package org.jiuzhu.web.payment;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.payment.ExportPurpose;
import org.jiuzhu.payment.ListFinding;
import org.jiuzhu.payment.ListHead;
import org.jiuzhu.payment.ListState;
import org.jiuzhu.payment.ListStep;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.payment.PaymentRow;
import org.jiuzhu.web.layout.Texts;

/** One monthly list: its head, its lines by pages, and what this officer may do with it now. */
@Named("listPage")
@ViewScoped
public class ListPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private MonthlyLists lists;

    private long id;
    private int after;
    private transient ListHead head;
    private transient List<PaymentRow> lines;
    private transient List<ListFinding> findings;

    public ListHead getHead() {
        if (head == null) {
            head = lists.head(id);
        }
        return head;
    }

    public List<PaymentRow> getLines() {
        if (lines == null) {
            lines = lists.lines(id, after, SIZE);
        }
        return lines;
    }

    /** What the seven checks find, while the list is open. */
    public List<ListFinding> getFindings() {
        if (findings == null) {
            findings = lists.findings(id);
        }
        return findings;
    }

    /** While the job runs the page asks again; once it is through the page is read anew. */
    public void look() throws IOException {
        head = null;
        if (!isComputing()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext()
                    .redirect(faces.getExternalContext().getRequestContextPath() + "/payment/list.xhtml?id=" + id);
        }
    }

    public boolean isComputing() {
        return getHead().state() == ListState.COMPUTING;
    }

    /** The last line shown where others follow, or null. */
    public Integer getNext() {
        int last = after + getLines().size();
        return last < getHead().lineCount() ? last : null;
    }

    public String getMonthText() {
        return Months.text(getHead().month());
    }

    /** What is about to be done, with township, month, households and total. */
    public String confirm(ListStep step) {
        ListHead list = getHead();
        String key = "payment.confirm." + step;
        return Texts.of(key, list.townshipName(), getMonthText(), list.households(), list.total());
    }

    public String take(ListStep step) {
        switch (step) {
            case REMAKE -> lists.generate(getHead().townshipCode(), getHead().month());
            case CHECK -> lists.check(id);
            case FREEZE -> lists.freeze(id);
            case SIGN -> lists.sign(id);
            case RECEIVE -> lists.receive(id);
        }
        return "/payment/list.xhtml?faces-redirect=true&id=" + id;
    }

    public ExportPurpose[] getPurposes() {
        return ExportPurpose.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
