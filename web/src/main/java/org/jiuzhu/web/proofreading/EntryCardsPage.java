package org.jiuzhu.web.proofreading;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.proofreading.EntryCard;
import org.jiuzhu.proofreading.EntryCards;
import org.jiuzhu.proofreading.EntryKind;
import org.jiuzhu.proofreading.EntryRow;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 省系统录入: what a month brought that belongs into the provincial system, and the card of one of them. */
@Named("entryCardsPage")
@ViewScoped
public class EntryCardsPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private EntryCards cards;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String month;
    private String kind = "";
    private long after;
    private Long id;
    private String receipt;
    private transient Slice<EntryRow> found;
    private transient EntryCard card;

    private Slice<EntryRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> cards.page(chosenKind(), chosen(), after, read));
        }
        return found;
    }

    public List<EntryRow> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where others follow. */
    public Long getNext() {
        return found().next(EntryRow::id);
    }

    /** The card in the address; opened for whoever types, its minutes count from here. */
    public EntryCard getCard() {
        if (card == null && id != null) {
            card = cards.open(chosenKind(), id);
            if (isTyping() && !card.isEntered()) {
                cards.begin(chosenKind(), id);
            }
        }
        return card;
    }

    public boolean isTyping() {
        return chrome.getOfficer().holds(Role.CLERK);
    }

    public String field(EntryCard.Line line) {
        return Texts.of("entry.field." + line.field());
    }

    public String value(EntryCard.Line line, Labels labels) {
        return line.value() instanceof Enum<?> constant
                ? labels.of(constant)
                : line.value().toString();
    }

    public String enter() {
        cards.enter(chosenKind(), id, receipt);
        return "/proofreading/cards.xhtml?faces-redirect=true&month=" + chosen() + "&kind=" + chosenKind();
    }

    public List<Chip> getKinds() {
        return Arrays.stream(EntryKind.values())
                .map(each -> new Chip(each.name(), Texts.of("EntryKind." + each)))
                .toList();
    }

    private EntryKind chosenKind() {
        return EntryKind.CHANGE.name().equals(kind) ? EntryKind.CHANGE : EntryKind.GRANT;
    }

    public List<Chip> getMonths() {
        return Months.chips(YearMonth.from(clocks.today()));
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

    public String getKind() {
        return chosenKind().name();
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }
}
