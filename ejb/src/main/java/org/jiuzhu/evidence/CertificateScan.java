package org.jiuzhu.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The scan of a certificate of training; a better one takes its place. */
@Entity
@Table(name = "certificate_scan")
public class CertificateScan {
    @Id
    @Column(name = "certificate_id")
    private Long certificateId;

    @ManyToOne
    @JoinColumn(name = "file_id")
    private EvidenceFile file;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;

    protected CertificateScan() {}

    CertificateScan(long certificateId) {
        this.certificateId = certificateId;
    }

    void show(EvidenceFile shown, String by, LocalDateTime at) {
        file = shown;
        uploadedBy = by;
        uploadedAt = at;
    }

    public Long certificateId() {
        return certificateId;
    }

    public EvidenceFile file() {
        return file;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public LocalDateTime uploadedAt() {
        return uploadedAt;
    }
}
