package org.jiuzhu.web.rehearsal;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.access.Role;
import org.jiuzhu.rehearsal.Outcome;
import org.jiuzhu.rehearsal.Rehearsal;
import org.jiuzhu.rehearsal.Rehearsal.State;
import org.jiuzhu.rehearsal.RehearsalFilter;
import org.jiuzhu.rehearsal.RehearsalRow;
import org.jiuzhu.rehearsal.RehearsalSum;
import org.jiuzhu.rehearsal.RehearsalTotals;
import org.jiuzhu.rehearsal.Rehearsals;
import org.jiuzhu.rules.RuleChange;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 试算: starts, shows how far it is, and lays out what the change would do before anybody signs it. */
@Named("rehearsalPage")
@ViewScoped
public class RehearsalPage implements Serializable {
    private static final String HERE = "/rehearsal/rehearsal.xhtml";
    private static final int SIZE = 25;
    private static final int WHOLE = 100;

    @Inject
    private Rehearsals rehearsals;

    @Inject
    private Chrome chrome;

    @Inject
    private Labels labels;

    @Inject
    private OfficerNames names;

    private long change;
    private String township;
    private String outcome;
    private long after;
    private transient Rehearsal rehearsal;
    private transient List<RehearsalSum> sums;
    private transient Slice<RehearsalRow> rows;

    /** What is proposed; a proposal that does not exist has no page. */
    public RuleChange getProposal() {
        return rehearsals.proposal(change);
    }

    public Rehearsal getRehearsal() {
        if (rehearsal == null) {
            rehearsal = rehearsals.newest(change).orElse(null);
        }
        return rehearsal;
    }

    public boolean isMine() {
        return Stream.of(Role.BUREAU_POLICY, Role.BUREAU_APPROVER).anyMatch(chrome.getOfficer()::holds);
    }

    public boolean isStartable() {
        return isMine() && getProposal().isOpen() && (getRehearsal() == null || !isRunning());
    }

    /** It moves: the page asks again. */
    public boolean isRunning() {
        return getRehearsal() != null && rehearsal.state() == State.RUNNING && !rehearsals.isStalled(rehearsal);
    }

    public boolean isTold() {
        return getRehearsal() != null && !isRunning() && rehearsal.done() > 0;
    }

    public int getPercent() {
        return rehearsal.total() == 0 ? WHOLE : (int) ((long) rehearsal.done() * WHOLE / rehearsal.total());
    }

    /** Where it stands, in a sentence. */
    public String getStanding() {
        String state =
                rehearsals.isStalled(rehearsal) ? "STALLED" : rehearsal.state().name();
        return Texts.of("rehearsal.state." + state, rehearsal.done(), rehearsal.total());
    }

    public String getStartText() {
        return Texts.of(getRehearsal() == null ? "rehearsal.start" : "rehearsal.start-again");
    }

    /** Who began it when, and from which month it would be paid. */
    public String getBeginning() {
        return Texts.of("rehearsal.started", names.of(rehearsal.startedBy()), rehearsal.startedAt(), rehearsal.from());
    }

    public String start() {
        rehearsals.start(change);
        return again();
    }

    public void cancel() {
        rehearsals.cancel(getRehearsal().id());
        rehearsal = null;
    }

    /** Asked by the page while it runs; once it has ended the page is opened anew. */
    public void look() throws IOException {
        rehearsal = null;
        if (!isRunning()) {
            ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
            outside.redirect(outside.getRequestContextPath() + HERE + "?change=" + change);
        }
    }

    private String again() {
        return HERE + "?faces-redirect=true&change=" + change;
    }

    private List<RehearsalSum> sums() {
        if (sums == null) {
            sums = rehearsals.sums(getRehearsal().id());
        }
        return sums;
    }

    public RehearsalTotals getTotal() {
        return RehearsalTotals.of(sums());
    }

    public List<RehearsalTotals> getTownships() {
        return RehearsalTotals.byTownship(sums());
    }

    public List<Chip> getOutcomes() {
        Stream<Chip> chips = Arrays.stream(Outcome.values()).map(one -> new Chip(one.name(), labels.of(one)));
        return Stream.concat(Stream.of(new Chip("", Texts.of("rehearsal.every-outcome"))), chips)
                .toList();
    }

    public List<Chip> getTownshipChips() {
        Stream<Chip> chips = getTownships().stream().map(one -> new Chip(one.townshipCode(), one.township()));
        return Stream.concat(Stream.of(new Chip("", Texts.of("rehearsal.every-township"))), chips)
                .toList();
    }

    private Slice<RehearsalRow> found() {
        if (rows == null) {
            rows = Slice.of(SIZE, read -> rehearsals.rows(filter(), after, read));
        }
        return rows;
    }

    public List<RehearsalRow> getRows() {
        return found().rows();
    }

    private RehearsalFilter filter() {
        Outcome chosen = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElse(null);
        return new RehearsalFilter(getRehearsal().id(), isBlank(township) ? null : township, chosen);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public Long getNext() {
        return found().next(RehearsalRow::benefitId);
    }

    public long getChange() {
        return change;
    }

    public void setChange(long change) {
        this.change = change;
    }

    public String getTownship() {
        return township;
    }

    public void setTownship(String township) {
        this.township = township;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
