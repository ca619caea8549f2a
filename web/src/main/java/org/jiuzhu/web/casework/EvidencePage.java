package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.benefit.RetentionClock;
import org.jiuzhu.casework.CaseArchive;
import org.jiuzhu.casework.CaseEvidence;
import org.jiuzhu.casework.EvidenceReading;
import org.jiuzhu.evidence.Completeness;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.evidence.Retention;
import org.jiuzhu.shared.Refusal;

/** 影像档案 of a case: its files, one of them large when it is chosen, and the catalogue. */
@Named("evidencePage")
@ViewScoped
public class EvidencePage implements Serializable {
    private static final String HERE = "/casework/evidence.xhtml?faces-redirect=true&number=";

    @Inject
    private CaseEvidence evidence;

    @Inject
    private EvidenceReading reading;

    @Inject
    private RetentionClock clock;

    private String number;
    private Long item;
    private transient CaseArchive archive;
    private transient Retention retention;
    private transient List<EvidenceItem> catalogue;

    public CaseArchive getArchive() {
        if (archive == null) {
            archive = evidence.open(number);
        }
        return archive;
    }

    /** The file that is shown large, null where none is chosen. */
    public EvidenceItem getChosen() {
        return item == null
                ? null
                : getArchive().items().stream()
                        .filter(one -> one.id().equals(item))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("not-found"));
    }

    public Retention getRetention() {
        if (retention == null) {
            retention = clock.of(number);
        }
        return retention;
    }

    public List<EvidenceItem> getCatalogue() {
        if (catalogue == null) {
            catalogue = reading.catalogue(number);
        }
        return catalogue;
    }

    /** What is there and what is missing; what only some households have is shown where it is there. */
    public List<Completeness> getLines() {
        return getArchive().completeness().stream()
                .filter(line -> line.state() != Completeness.Presence.AS_NEEDED)
                .toList();
    }

    /** One place to the front or the back; the page stays where it is. */
    public void move(EvidenceItem one, int by) {
        evidence.move(one.id(), one.position() + by);
        archive = null;
    }

    /** Back to the same page after an act, read anew. */
    public String again() {
        return HERE + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }
}
