package org.jiuzhu.finance;

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
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;

/** 用款申请: what the bureau asks finance for, and whose hands it has passed. */
@Entity
@Table(name = "fund_request")
public class FundRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request_month")
    private YearMonth month;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private FundKind kind;

    @Enumerated(EnumType.STRING)
    private FundState state = FundState.MERGED;

    @Column(name = "line_count")
    private int lineCount;

    @Column(name = "total_fen")
    private Fen total = Fen.ZERO;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "merged_at")
    private LocalDateTime mergedAt;

    @Column(name = "document_number")
    private String documentNumber;

    private String seal;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private LocalDateTime requestedAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "acknowledged_at")
    private LocalDateTime acknowledgedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_format")
    private FileFormat format;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "filed_at")
    private LocalDateTime filedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "released_at")
    private LocalDateTime releasedAt;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    @Version
    private int version;

    protected FundRequest() {}

    FundRequest(YearMonth month, int ordinal, FundKind kind, Officer merger, LocalDateTime at) {
        this.month = month;
        this.ordinal = ordinal;
        this.kind = kind;
        this.mergedBy = merger.login();
        this.mergedAt = at;
    }

    void hold(int lines, Fen sum) {
        lineCount = lines;
        total = sum;
    }

    /** The letter is signed; its number and seal are known before. */
    void request(Officer signer, LocalDateTime at, String number, String sealed) {
        require(FundStep.REQUEST, signer, "finance.merger-may-not-sign", wasMergedByAnother(signer));
        state = FundStep.REQUEST.target();
        requestedBy = signer.login();
        requestedAt = at;
        documentNumber = number;
        seal = sealed;
    }

    void acknowledge(Officer finance, LocalDateTime at) {
        require(FundStep.ACKNOWLEDGE, finance, "", true);
        state = FundStep.ACKNOWLEDGE.target();
        acknowledgedBy = finance.login();
        acknowledgedAt = at;
    }

    /** The payment file is drawn up. */
    void file(Officer finance, LocalDateTime at, FileFormat as, String hash) {
        require(FundStep.FILE, finance, "", true);
        state = FundStep.FILE.target();
        filedBy = finance.login();
        filedAt = at;
        format = as;
        fileHash = hash;
    }

    /** Another than who drew the file up lets it go. */
    void release(Officer finance, LocalDateTime at, String hash) {
        require(FundStep.RELEASE, finance, "finance.filer-may-not-release", wasFiledByAnother(finance));
        if (!hash.equals(fileHash)) {
            throw new Refusal("finance.file-differs");
        }
        state = FundStep.RELEASE.target();
        releasedBy = finance.login();
        releasedAt = at;
    }

    /** Every payment has its answer, and what came back was paid again. */
    void close(LocalDateTime at) {
        state = FundState.CLOSED;
        closedAt = at;
    }

    void require(FundStep step, Officer officer, String ownHand, boolean anotherHand) {
        if (state == step.from() && !anotherHand) {
            throw new Refusal(ownHand);
        }
        if (!step.isOpen(this, officer)) {
            throw new Refusal("finance.step-not-open", step, state);
        }
    }

    boolean wasMergedByAnother(Officer officer) {
        return !officer.login().equals(mergedBy);
    }

    boolean wasFiledByAnother(Officer officer) {
        return !officer.login().equals(filedBy);
    }

    /** 批次号: month and ordinal, as it stands in the payment file. */
    public String batch() {
        return "%d%02d-%02d".formatted(month.getYear(), month.getMonthValue(), ordinal);
    }

    public Long id() {
        return id;
    }

    public YearMonth month() {
        return month;
    }

    public int ordinal() {
        return ordinal;
    }

    public FundKind kind() {
        return kind;
    }

    public FundState state() {
        return state;
    }

    public int lineCount() {
        return lineCount;
    }

    public Fen total() {
        return total;
    }

    public String mergedBy() {
        return mergedBy;
    }

    public LocalDateTime mergedAt() {
        return mergedAt;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String seal() {
        return seal;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public LocalDateTime requestedAt() {
        return requestedAt;
    }

    public String acknowledgedBy() {
        return acknowledgedBy;
    }

    public LocalDateTime acknowledgedAt() {
        return acknowledgedAt;
    }

    public FileFormat format() {
        return format;
    }

    public String fileHash() {
        return fileHash;
    }

    public String filedBy() {
        return filedBy;
    }

    public LocalDateTime filedAt() {
        return filedAt;
    }

    public String releasedBy() {
        return releasedBy;
    }

    public LocalDateTime releasedAt() {
        return releasedAt;
    }

    public LocalDateTime closedAt() {
        return closedAt;
    }
}
