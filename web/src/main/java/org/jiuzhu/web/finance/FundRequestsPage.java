package org.jiuzhu.web.finance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.finance.FundHead;
import org.jiuzhu.finance.FundRequests;
import org.jiuzhu.finance.Standing;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 用款申请: how far the lists of a month are, what may be merged now, and the requests so far. */
@Named("fundRequestsPage")
@ViewScoped
public class FundRequestsPage implements Serializable {
    @Inject
    private FundRequests requests;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String month;
    private transient List<Standing> standings;
    private transient List<FundHead> newest;

    public List<Standing> getStandings() {
        if (standings == null) {
            standings = requests.standings(chosen());
        }
        return standings;
    }

    public List<FundHead> getNewest() {
        if (newest == null) {
            newest = requests.newest();
        }
        return newest;
    }

    public boolean isMerging() {
        return chrome.getOfficer().holds(Role.BUREAU_SERVICE);
    }

    public boolean isReady() {
        return getStandings().stream().anyMatch(Standing::isReady);
    }

    /** What is about to be merged, and which townships are still missing. */
    public String getConfirm() {
        List<Standing> ready = getStandings().stream().filter(Standing::isReady).toList();
        Fen total = ready.stream().map(Standing::total).reduce(Fen.ZERO, Fen::plus);
        return Texts.of(
                "finance.merge.confirm",
                getMonthText(),
                names(ready),
                total,
                names(getStandings().stream()
                        .filter(standing ->
                                standing.state() == null || standing.state().isBeforeReceipt())
                        .toList()));
    }

    private static String names(List<Standing> some) {
        String comma = Texts.of("finance.comma");
        return some.isEmpty()
                ? Texts.of("finance.none")
                : some.stream()
                        .map(Standing::townshipName)
                        .reduce((one, other) -> one + comma + other)
                        .orElseThrow();
    }

    public String merge() {
        return to(requests.merge(chosen()));
    }

    public String reissue() {
        return to(requests.reissue(chosen()));
    }

    private static String to(long id) {
        return "/finance/request.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Chip> getMonths() {
        return Months.chips(newestMonth());
    }

    public String getMonthText() {
        return Months.text(chosen());
    }

    private YearMonth chosen() {
        return Months.of(month, YearMonth.from(clocks.today()));
    }

    private YearMonth newestMonth() {
        return YearMonth.from(clocks.today()).plusMonths(1);
    }

    public String getMonth() {
        return chosen().toString();
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
