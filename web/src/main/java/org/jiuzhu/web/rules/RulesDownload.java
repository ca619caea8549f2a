package org.jiuzhu.web.rules;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.rules.RuleShelf;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** Every row of a sort as a table for a spreadsheet, with its state on the day asked for. */
@WebServlet("/rules/rules.csv")
public class RulesDownload extends HttpServlet {
    private static final int COLUMNS = 12;
    private static final char BYTE_ORDER = '\ufeff';

    @Inject
    private transient RuleShelf shelf;

    @Inject
    private transient RuleWords words;

    @Inject
    private transient Labels labels;

    @Inject
    private transient Signatures signatures;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RuleSubject subject = subject(request.getParameter("subject"));
        LocalDate day = Days.of(request.getParameter("day"), clocks.today());
        String name = URLEncoder.encode(Texts.of("rules.file", subject, day), StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name.replace("+", "%20"));
        PrintWriter out = response.getWriter();
        out.print(BYTE_ORDER);
        write(out, Csv.columns("rules.column.", COLUMNS));
        Map<RuleKey, List<Dated>> dated = Dated.byRule(shelf.rows(subject), day);
        dated.values().forEach(history -> history.forEach(one -> write(out, cells(one))));
    }

    private static RuleSubject subject(String typed) {
        return Arrays.stream(RuleSubject.values())
                .filter(subject -> subject.name().equals(typed))
                .findFirst()
                .orElse(RuleSubject.STANDARD);
    }

    private static void write(PrintWriter out, List<String> cells) {
        out.print(Csv.line(cells));
    }

    private List<String> cells(Dated one) {
        RuleRow row = one.row();
        RuleRow.Hands hands = row.hands();
        return List.of(
                words.name(row.key()),
                words.amount(row.key(), row.value()).replace(",", ""),
                words.unit(row.key(), row.value()),
                row.from().toString(),
                labels.of(one.until()),
                labels.of(one.state()),
                row.document(),
                Texts.of(row.confirmed() ? "rules.confirmed" : "rules.unconfirmed"),
                row.reason(),
                signatures.of(hands.proposedBy()),
                signatures.of(hands.signedBy()),
                hands.signedBy() == null ? labels.of(null) : labels.of(hands.signedAt()));
    }
}
