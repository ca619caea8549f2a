package org.jiuzhu.web.papers;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
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
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Texts;

/** Everything of a case bound into one file for a court; the purpose must be named. */
@WebServlet("/casework/bundle.pdf")
public class BundleDownload extends HttpServlet {
    private static final String HEADER = "official.bundle.column.";

    @Inject
    private transient CasePapers papers;

    @Inject
    private transient CourtBundles bundles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String number = request.getParameter("number");
            CaseMatter matter = papers.matter(number);
            byte[] pdf = bundles.bind(
                    number, request.getParameter("purpose"), parts(matter, request), wording(matter.file()));
            PaperDownload.send(response, pdf, Texts.of("official.file-name", Texts.of("official.bundle"), number));
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
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
                BundleDownload::named);
    }

    private static String named(EvidenceItem item) {
        return Texts.of("evidence.file-name", item.position(), item.kind());
    }
}
