package org.jiuzhu.web.proofreading;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.proofreading.DifferenceCause;
import org.jiuzhu.proofreading.DifferenceFilter;
import org.jiuzhu.proofreading.DifferenceKind;
import org.jiuzhu.proofreading.ProofDifference;
import org.jiuzhu.proofreading.ProofDifferences;
import org.jiuzhu.proofreading.ProofSide;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 校对差异: what differs in a month, person by person; explained by one side, resolved by another hand. */
@Named("differencesPage")
@ViewScoped
public class DifferencesPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private ProofDifferences differences;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String month;
    private String area = "";
    private String kind = "";
    private String state = "";
    private long after;
    private Long one;
    private DifferenceCause cause;
    private String words;
    private transient Slice<ProofDifference> found;

    private Slice<ProofDifference> found() {
        if (found == null) {
            DifferenceKind chosen = Arrays.stream(DifferenceKind.values())
                    .filter(each -> each.name().equals(kind))
                    .findFirst()
                    .orElse(null);
            String township = area.length() == 9 ? area : "";
            found = Slice.of(
                    SIZE,
                    read -> differences.page(
                            new DifferenceFilter(chosen(), township, chosen, state.isEmpty(), after), read));
        }
        return found;
    }

    public List<ProofDifference> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where others follow. */
    public Long getNext() {
        return found().next(ProofDifference::id);
    }

    public boolean isService() {
        return chrome.getOfficer().holds(Role.BUREAU_SERVICE);
    }

    private boolean isOpen(ProofDifference row) {
        return !row.isResolved() && !row.isGone();
    }

    public boolean isExplaining(ProofDifference row) {
        boolean township =
                chrome.getOfficer().holds(Role.CLERK) || chrome.getOfficer().holds(Role.REVIEWER);
        return isOpen(row) && (row.side() == ProofSide.BUREAU ? isService() : township);
    }

    public boolean isAssigning(ProofDifference row) {
        return isOpen(row) && (isService() || chrome.getOfficer().holds(Role.REVIEWER));
    }

    public boolean isResolving(ProofDifference row) {
        return isAssigning(row)
                && row.isExplained()
                && !chrome.getOfficer().login().equals(row.explainedBy());
    }

    public String explain() {
        differences.explain(one, cause, words);
        return again();
    }

    public String resolve(long id) {
        differences.resolve(id);
        return again();
    }

    /** Hands it to the other side. */
    public String assign(ProofDifference row) {
        differences.assign(row.id(), row.side() == ProofSide.BUREAU ? ProofSide.TOWNSHIP : ProofSide.BUREAU);
        return again();
    }

    private String again() {
        return "/proofreading/differences.xhtml?faces-redirect=true&month=" + chosen()
                + (area.isEmpty() ? "" : "&area=" + area)
                + (kind.isEmpty() ? "" : "&kind=" + kind);
    }

    public DifferenceCause[] getCauses() {
        return DifferenceCause.values();
    }

    public List<Chip> getKinds() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("proof.kind.all")));
        Arrays.stream(DifferenceKind.values())
                .forEach(each -> chips.add(new Chip(each.name(), Texts.of("DifferenceKind." + each))));
        return chips;
    }

    public List<Chip> getStates() {
        return List.of(new Chip("", Texts.of("proof.open")), new Chip("all", Texts.of("proof.all")));
    }

    public String getMonthText() {
        return Months.text(chosen());
    }

    private YearMonth chosen() {
        return Months.of(month, YearMonth.from(clocks.today()));
    }

    public String getMonth() {
        return chosen().toString();
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area == null ? "" : area;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }

    public Long getOne() {
        return one;
    }

    public void setOne(Long one) {
        this.one = one;
    }

    public DifferenceCause getCause() {
        return cause;
    }

    public void setCause(DifferenceCause cause) {
        this.cause = cause;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
