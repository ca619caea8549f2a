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

/** 月度名单: what one township pays in one month, across matters; made, signed by another hand, received. */
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
    private ListState state = ListState.GENERATED;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

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

    @Version
    private int version;

    protected MonthlyList() {}

    MonthlyList(String townshipCode, YearMonth month, Officer maker, LocalDateTime at) {
        this.townshipCode = townshipCode;
        this.month = month;
        this.madeBy = maker.login();
        this.madeAt = at;
    }

    /** The lines are made anew; whoever does so is the maker from now on. */
    void remake(Officer maker, LocalDateTime at) {
        take(ListStep.REMAKE, maker);
        madeBy = maker.login();
        madeAt = at;
    }

    void hold(LineSum sum) {
        lineCount = sum.lines();
        total = sum.total();
    }

    void sign(Officer head, LocalDateTime at, String hash) {
        if (state == ListState.GENERATED && !wasMadeByAnother(head)) {
            throw new Refusal("payment.maker-may-not-sign");
        }
        take(ListStep.SIGN, head);
        signedBy = head.login();
        signedAt = at;
        linesHash = hash;
    }

    /** The bureau takes over what was signed, and nothing else. */
    void receive(Officer receiver, LocalDateTime at, String hash) {
        take(ListStep.RECEIVE, receiver);
        if (!hash.equals(linesHash)) {
            throw new Refusal("payment.lines-differ");
        }
        receivedBy = receiver.login();
        receivedAt = at;
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
