package org.jiuzhu.web.remedy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.remedy.Remedies;
import org.jiuzhu.remedy.Remedy;
import org.jiuzhu.remedy.RemedyAct;
import org.jiuzhu.remedy.RemedyFile;
import org.jiuzhu.remedy.RemedyOrder;
import org.jiuzhu.remedy.RemedyOutcome;
import org.jiuzhu.spotcheck.OrderState;
import org.jiuzhu.web.layout.Chrome;

/** One reconsideration or lawsuit: facts, clock, statements, result, order, trail; and what this officer may do now. */
@Named("remedyPage")
@ViewScoped
public class RemedyPage implements Serializable {
    @Inject
    private Remedies remedies;

    @Inject
    private Chrome chrome;

    private long id;
    private String deed = "";
    private transient RemedyFile file;

    public RemedyFile getFile() {
        if (file == null) {
            file = remedies.open(id);
        }
        return file;
    }

    /** What this officer may do now. */
    public List<RemedyAct> getDeeds() {
        return Arrays.stream(RemedyAct.values()).filter(this::isOffered).toList();
    }

    /** What is being done: what was chosen, else what this officer is asked for. */
    public RemedyAct getDoing() {
        List<RemedyAct> open = getDeeds();
        return open.stream()
                .filter(each -> each.name().equals(deed))
                .findFirst()
                .or(() -> open.stream().filter(RemedyPage::isAskedFor).findFirst())
                .orElse(null);
    }

    private static boolean isAskedFor(RemedyAct act) {
        return act == RemedyAct.STATE || act == RemedyAct.PUT_RIGHT || act == RemedyAct.ORDER;
    }

    private boolean isOffered(RemedyAct act) {
        Remedy remedy = getFile().remedy();
        if (!act.isOpen(remedy.state(), chrome.getOfficer())) {
            return false;
        }
        RemedyOrder order = getFile().order();
        boolean stated = remedy.days().statementDueOn() == null;
        return switch (act) {
            case REGISTER, BUNDLE -> false;
            case ASK -> stated;
            case STATE -> !stated;
            case ORDER -> order == null && isToBeOrdered(remedy);
            case PUT_RIGHT, EXTEND -> order != null && order.state().isWithTheTownship();
            case RETURN, CLOSE -> order != null && order.state() == OrderState.ANSWERED;
            case CARRY_OUT -> order == null ? !remedy.isLost() : order.state() == OrderState.CLOSED;
            default -> true;
        };
    }

    private static boolean isToBeOrdered(Remedy remedy) {
        return remedy.isLost() || remedy.result().outcome() == RemedyOutcome.SETTLED;
    }

    public boolean isBureaus() {
        return chrome.getOfficer().holds(Role.BUREAU_SUPERVISOR)
                || chrome.getOfficer().holds(Role.BUREAU_APPROVER);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getDeed() {
        return deed;
    }

    public void setDeed(String deed) {
        this.deed = deed == null ? "" : deed;
    }
}
