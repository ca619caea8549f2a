package org.jiuzhu.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.document.BoundFile.Part;
import org.jiuzhu.document.BoundFile.Titles;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.papers.CourtBundles;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.papers.IssuedPaper;
import org.jiuzhu.papers.IssuedPapers.Printed;
import org.jiuzhu.web.layout.Texts;

/** Binds everything of a case into one file, its papers issued where they were not before. */
@RequestScoped
public class CaseBundles {
    private static final String HEADER = "official.bundle.column.";

    @Inject
    private CasePapers papers;

    @Inject
    private CourtBundles bundles;

    /** @throws org.jiuzhu.shared.Refusal as {@link CourtBundles#bind} */
    public byte[] bind(String number, String purpose, HttpServletRequest request) {
        CaseMatter matter = papers.matter(number);
        return bundles.bind(number, purpose, parts(matter, request), wording(matter.file()));
    }

    /** Hands it out under the name of its case. */
    public static void send(HttpServletResponse response, byte[] bound, String number) throws IOException {
        PaperDownload.send(response, bound, Texts.of("official.file-name", Texts.of("official.bundle"), number));
    }

    private List<Part> parts(CaseMatter matter, HttpServletRequest request) {
        List<Part> parts = new ArrayList<>();
        for (IssuedKind kind : matter.kinds()) {
            Printed printed = papers.issue(matter, kind, request);
            IssuedPaper paper = printed.paper();
            parts.add(Part.of(
                    paper.title(), paper.documentNumber(), paper.issuedAt().toLocalDate(), printed.pdf()));
        }
        return parts;
    }

    private static CourtBundles.Wording wording(CaseFile file) {
        List<String> columns = java.util.stream.Stream.of("place", "title", "number", "day", "pages", "sum")
                .map(column -> Texts.of(HEADER + column))
                .toList();
        return new CourtBundles.Wording(
                new Titles(
                        DocumentNumbers.wording("bureau"),
                        Texts.of("official.bundle.title"),
                        Texts.of(
                                "official.bundle.about",
                                file.aCase().applicant().name(),
                                file.aCase().matter(),
                                file.aCase().number()),
                        columns,
                        Texts.of("official.bundle.beside")),
                CaseBundles::named);
    }

    private static String named(EvidenceItem item) {
        return Texts.of("evidence.file-name", item.position(), item.kind());
    }
}
