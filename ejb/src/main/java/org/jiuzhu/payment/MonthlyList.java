package org.jiuzhu.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;

/** 月度名单: what one township pays in one month, across matters; computed, checked, frozen, signed, received. */
@Entity
@Table(name = "monthly_list")
public class MonthlyList {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "township_code")
    private String townshipCode;

    /** A list belongs to no village: an officer whose area is one finds none. */
    @Column(name = "township_code", insertable = false, updatable = false)
    private String villageCode;

    @Column(name = "list_month")
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    private ListState state = ListState.COMPUTING;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_at")
    private LocalDateTime checkedAt;

    @Column(name = "frozen_by")
    private String frozenBy;

    @Column(name = "frozen_at")
    private LocalDateTime frozenAt;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "received_at")
    private LocalDateTime receivedAt;

    @Column(name = "line_count")
    private int lineCount;

    @Column(name = "total_fen")
    private Fen total = Fen.ZERO;

    @Column(name = "lines_hash")
    private String linesHash;

    /** The last village whose lines are drawn up, while it is computed. */
    @Column(name = "done_village")
    private String doneVillage;

    @Column(name = "advanced_at")
    private LocalDateTime advancedAt;

    @Version
    private int version;

    protected MonthlyList() {}

    MonthlyList(String townshipCode, YearMonth month, Officer maker, LocalDateTime at) {
        this.townshipCode = townshipCode;
        this.month = month;
        this.madeBy = maker.login();
        this.madeAt = at;
        this.advancedAt = at;
    }

    /** The lines are made anew; whoever does so is the maker from now on. */
    void remake(Officer maker, LocalDateTime at) {
        take(ListStep.REMAKE, maker);
        madeBy = maker.login();
        madeAt = at;
        advancedAt = at;
        checkedBy = null;
        checkedAt = null;
        doneVillage = null;
        hold(new LineSum(0, Fen.ZERO));
    }

    /** A village's lines are drawn up. */
    void advance(String village, int lines, LocalDateTime at) {
        doneVillage = village;
        lineCount += lines;
        advancedAt = at;
    }

    /** Every village is drawn up. */
    void computed(LineSum sum, LocalDateTime at) {
        hold(sum);
        state = ListState.COMPUTED;
        advancedAt = at;
    }

    private void hold(LineSum sum) {
        lineCount = sum.lines();
        total = sum.total();
    }

    /** Another than its maker found nothing wrong in it. */
    void check(Officer reviewer, LocalDateTime at) {
        if (state == ListState.COMPUTED && !wasMadeByAnother(reviewer)) {
            throw new Refusal("payment.maker-may-not-check");
        }
        take(ListStep.CHECK, reviewer);
        checkedBy = reviewer.login();
        checkedAt = at;
    }

    /** From now on nothing in it changes. */
    void freeze(Officer clerk, LocalDateTime at, String hash) {
        take(ListStep.FREEZE, clerk);
        frozenBy = clerk.login();
        frozenAt = at;
        linesHash = hash;
    }

    /** The head signs what was frozen, and nothing else. */
    void sign(Officer head, LocalDateTime at, String hash) {
        if (state == ListState.FROZEN && !wasMadeByAnother(head)) {
            throw new Refusal("payment.maker-may-not-sign");
        }
        take(ListStep.SIGN, head);
        requireUnchanged(hash);
        signedBy = head.login();
        signedAt = at;
    }

    private void requireUnchanged(String hash) {
        if (!hash.equals(linesHash)) {
            throw new Refusal("payment.lines-differ");
        }
    }

    /** The bureau takes over what was signed, and nothing else. */
    void receive(Officer receiver, LocalDateTime at, String hash) {
        take(ListStep.RECEIVE, receiver);
        requireUnchanged(hash);
        receivedBy = receiver.login();
        receivedAt = at;
    }

    /** It is part of a fund request. */
    void merge() {
        turn(ListState.RECEIVED, ListState.MERGED);
    }

    /** The fund request was taken back before anybody signed it. */
    void leave() {
        turn(ListState.MERGED, ListState.RECEIVED);
    }

    /** Every payment of it has reached its account. */
    void close() {
        turn(ListState.MERGED, ListState.CLOSED);
    }

    private void turn(ListState from, ListState to) {
        if (state != from) {
            throw new Refusal("payment.step-not-open", to, state);
        }
        state = to;
    }

    private void take(ListStep step, Officer officer) {
        if (!step.isOpen(this, officer)) {
            throw new Refusal("payment.step-not-open", step, state);
        }
        state = step.target();
    }

    /** The steps that are open to this officer now; the page offers these and no others. */
    Set<ListStep> openTo(Officer officer) {
        Set<ListStep> open = EnumSet.noneOf(ListStep.class);
        Arrays.stream(ListStep.values())
                .filter(step -> step.isOpen(this, officer))
                .forEach(open::add);
        return open;
    }

    boolean wasMadeByAnother(Officer officer) {
        return !officer.login().equals(madeBy);
    }

    /** How an act on this list is named in the audit: township and month. */
    String subject() {
        return townshipCode + " " + month;
    }

    public Long id() {
        return id;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public YearMonth month() {
        return month;
    }

    public ListState state() {
        return state;
    }

    public String madeBy() {
        return madeBy;
    }

    public LocalDateTime madeAt() {
        return madeAt;
    }

    public String checkedBy() {
        return checkedBy;
    }

    public LocalDateTime checkedAt() {
        return checkedAt;
    }

    public String frozenBy() {
        return frozenBy;
    }

    public LocalDateTime frozenAt() {
        return frozenAt;
    }

    public String doneVillage() {
        return doneVillage;
    }

    public String signedBy() {
        return signedBy;
    }

    public LocalDateTime signedAt() {
        return signedAt;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public LocalDateTime receivedAt() {
        return receivedAt;
    }

    public int lineCount() {
        return lineCount;
    }

    public Fen total() {
        return total;
    }

    public String linesHash() {
        return linesHash;
    }
}
