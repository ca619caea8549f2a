package org.jiuzhu.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.casework.CaseArchive;
import org.jiuzhu.casework.CaseEvidence;
import org.jiuzhu.evidence.Completeness;
import org.jiuzhu.evidence.EvidenceFile;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.evidence.EvidenceLimits;
import org.jiuzhu.evidence.EvidencePurpose;
import org.jiuzhu.evidence.EvidenceShelf.Reused;
import org.jiuzhu.evidence.HouseholdArchive;
import org.jiuzhu.evidence.PaperKind;
import org.jiuzhu.evidence.Retention;
import org.jiuzhu.publicity.BoardPhotos;
import org.jiuzhu.web.layout.Texts;

/** What the pages say about files. */
@Named("evidenceWords")
@RequestScoped
public class EvidenceWords {
    private static final long KILOBYTE = 1024;

    @Inject
    private CaseEvidence evidence;

    @Inject
    private OfficerNames names;

    private CaseArchive counted;

    /** The numbers for the card on the page of the case. */
    public CaseArchive of(String number) {
        if (counted == null) {
            counted = evidence.count(number);
        }
        return counted;
    }

    /** The photos of the board, by the same count. */
    public BoardPhotos photos(String number) {
        CaseArchive archive = of(number);
        return BoardPhotos.of(archive.aCase(), archive.items());
    }

    public PaperKind[] getKinds() {
        return PaperKind.values();
    }

    public EvidencePurpose[] getPurposes() {
        return EvidencePurpose.values();
    }

    public String purposes(EvidenceItem item) {
        return item.purposes().stream()
                .map(purpose -> Texts.of("EvidencePurpose." + purpose))
                .collect(Collectors.joining(Texts.of("evidence.comma")));
    }

    /** Type, size, pixels or pages. */
    public String measure(EvidenceFile file) {
        String size = file.bytes() < EvidenceLimits.MEGABYTE
                ? Texts.of("evidence.kilobytes", Math.max(1, file.bytes() / KILOBYTE))
                : Texts.of("evidence.megabytes", file.bytes() / EvidenceLimits.MEGABYTE);
        String inside = file.pages() != null
                ? Texts.of("evidence.pages", file.pages())
                : file.width() != null
                        ? Texts.of(
                                "evidence.pixels",
                                file.width().toString(),
                                file.height().toString())
                        : "";
        return Texts.of("evidence.measure", file.media(), size, inside);
    }

    /** Where it was taken and by whose word, or that it is not known. */
    public String place(EvidenceItem item) {
        return item.taken() == null || item.taken().latitude() == null
                ? Texts.of("evidence.unknown")
                : Texts.of(
                        "evidence.place-by",
                        item.taken().latitude().toPlainString(),
                        item.taken().longitude().toPlainString(),
                        item.taken().placeSource());
    }

    public String moment(EvidenceItem item) {
        return item.taken() == null || item.taken().at() == null
                ? Texts.of("evidence.unknown")
                : Texts.of("evidence.moment-by", item.taken().at(), item.taken().atSource());
    }

    public String shelf(HouseholdArchive shelf) {
        return shelf == null
                ? Texts.of("evidence.shelf.unknown")
                : Texts.of("evidence.shelf.is", shelf.box(), shelf.place());
    }

    public String presence(Completeness line) {
        return line.count() > 0 ? Texts.of("evidence.present", line.count()) : Texts.of("Presence." + line.state());
    }

    public String officer(String login) {
        String name = names.of(login);
        return name.isEmpty() ? login : name;
    }

    /** With which cases the files of this one stand too; what lies in another area is not named. */
    public String reuse(Reused reused, CaseArchive archive) {
        int position = archive.items().stream()
                .filter(item -> item.id().equals(reused.itemId()))
                .findFirst()
                .map(EvidenceItem::position)
                .orElse(0);
        return reused.number() == null
                ? Texts.of("evidence.reused-unseen", position)
                : Texts.of("evidence.reused", position, reused.number());
    }

    public String retention(Retention retention) {
        return Texts.of("Retention." + retention.reason(), retention.from(), retention.until(), Retention.YEARS);
    }

    /** The kinds that are missing by now, in the order of the file. */
    public List<PaperKind> missing(CaseArchive archive) {
        return archive.completeness().stream()
                .filter(line -> line.isMissing())
                .map(line -> line.kind())
                .toList();
    }
}
