package org.jiuzhu.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.jiuzhu.shared.Hand;

/** 卷宗 that was bound for the reviewing body or the court: whose hand, when, and the SHA-256 of the file handed out. */
@Entity
@Table(name = "remedy_bundle")
public class RemedyBundle {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "remedy_id")
    private long remedyId;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    private String sha256;
    private int bytes;

    protected RemedyBundle() {}

    RemedyBundle(long remedyId, String sha256, int bytes, Hand hand) {
        this.remedyId = remedyId;
        this.sha256 = sha256;
        this.bytes = bytes;
        this.madeBy = hand.login();
        this.madeAt = hand.at();
    }

    public String madeBy() {
        return madeBy;
    }

    public LocalDateTime madeAt() {
        return madeAt;
    }

    public String sha256() {
        return sha256;
    }

    public int bytes() {
        return bytes;
    }
}
