package org.jiuzhu.web.casework;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jiuzhu.casework.CaseExplanation;
import org.jiuzhu.casework.Explanations;
import org.jiuzhu.document.Paper;
import org.jiuzhu.document.PdfPaper;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.assessment.ExplanationWords;
import org.jiuzhu.web.layout.Failure;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** 核定说明 for the household as a PDF, always on one A4. */
@WebServlet("/casework/explanation.pdf")
public class ExplanationPdf extends HttpServlet {
    @Inject
    private transient Explanations explanations;

    @Inject
    private transient ExplanationWords words;

    @Inject
    private transient Papers papers;

    @Inject
    private transient Labels labels;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CaseExplanation explanation = explanations.of(request.getParameter("number"));
            byte[] pdf = PdfPaper.onOnePage(paper(explanation));
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name(explanation));
            response.getOutputStream().write(pdf);
        } catch (Refusal refusal) {
            request.setAttribute("reason", Failure.text(refusal));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Paper paper(CaseExplanation explanation) {
        Paper paper = new Paper()
                .title(Texts.of("explanation.paper", explanation.aCase().matter()))
                .say(Texts.of(
                        "explanation.to",
                        explanation.aCase().applicant().name(),
                        explanation.aCase().number()))
                .big(words.outcome(explanation.result()));
        words.sections(explanation.result().lines()).forEach(section -> {
            paper.heading(section.title());
            section.sentences().forEach(paper::say);
        });
        if (explanation.isDecided()) {
            paper.say(Texts.of("explanation.decision", explanation.decision().documentNumber()));
            paper.say(papers.remedies(explanation.day()));
            paper.right(explanation.decision().inNameOf());
        } else {
            paper.say(Texts.of("explanation.again.UNDECIDED"));
        }
        return paper.right(labels.day(explanation.day()));
    }

    private static String name(CaseExplanation explanation) {
        String name = Texts.of("explanation.pdf-name", explanation.aCase().number());
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
