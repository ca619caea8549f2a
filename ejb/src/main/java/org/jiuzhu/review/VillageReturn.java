package org.jiuzhu.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** 村月报: whom a village reports as dead or gone before a month's list, with every correction. */
@Entity
@Table(name = "village_return")
public class VillageReturn {
    private static final int TOWNSHIP_DIGITS = 9;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "return_month")
    private YearMonth month;

    private int names;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private LocalDateTime reportedAt;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Column(name = "received_how")
    private String receivedHow;

    private int revision;

    @Version
    private int version;

    @OneToMany(mappedBy = "aReturn", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ReturnItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "village_return_revision", joinColumns = @JoinColumn(name = "return_id"))
    @OrderBy("revision")
    private List<ReturnRevision> revisions = new ArrayList<>();

    protected VillageReturn() {}

    VillageReturn(String villageCode, YearMonth month) {
        this.villageCode = villageCode;
        this.townshipCode = villageCode.substring(0, TOWNSHIP_DIGITS);
        this.month = month;
    }

    /** Reports it, or corrects what was reported: what no longer stands is kept as taken back. */
    void report(List<ReturnItem> reported, ReturnForm form, Hand hand) {
        revision++;
        List<ReturnItem> gone =
                items().stream().filter(item -> !reported.contains(item)).toList();
        gone.forEach(item -> item.takeBack(revision));
        reported.stream().filter(item -> !items.contains(item)).forEach(item -> {
            item.joins(this, revision);
            items.add(item);
        });
        names = reported.size();
        reportedBy = hand.login();
        reportedAt = hand.at();
        onBehalf = hand.onBehalf();
        receivedHow = form.receivedHow == null ? "" : form.receivedHow.strip();
        String reason = form.reason == null ? "" : form.reason.strip();
        revisions.add(new ReturnRevision(revision, names, hand, reason));
    }

    /** Who reports it when; on behalf where it is not the village's own agent. */
    record Hand(String login, LocalDateTime at, boolean onBehalf) {}

    /** Whoever stands on it now. */
    public List<ReturnItem> items() {
        return items.stream().filter(ReturnItem::isStanding).toList();
    }

    public List<ReturnRevision> revisions() {
        return List.copyOf(revisions);
    }

    public Long id() {
        return id;
    }

    public String villageCode() {
        return villageCode;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public YearMonth month() {
        return month;
    }

    public boolean isNil() {
        return names == 0;
    }

    public int names() {
        return names;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public LocalDateTime reportedAt() {
        return reportedAt;
    }

    public boolean isOnBehalf() {
        return onBehalf;
    }

    public String receivedHow() {
        return receivedHow;
    }
}
