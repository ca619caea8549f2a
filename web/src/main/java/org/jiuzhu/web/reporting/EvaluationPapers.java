package org.jiuzhu.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.area.Areas;
import org.jiuzhu.document.Paper;
import org.jiuzhu.reporting.Evaluation;
import org.jiuzhu.reporting.EvaluationContent;
import org.jiuzhu.reporting.EvaluationFigures;
import org.jiuzhu.reporting.EvaluationFiles;
import org.jiuzhu.reporting.Evaluations;
import org.jiuzhu.reporting.FigureTable;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** 评估报告 as a paper: words, comparison, every table with its definition, and the hash that it was frozen with. */
@RequestScoped
public class EvaluationPapers {
    @Inject
    private Evaluations evaluations;

    @Inject
    private EvaluationFiles files;

    @Inject
    private EvaluationWords words;

    @Inject
    private OfficerNames names;

    @Inject
    private Areas areas;

    @Inject
    private Labels labels;

    /** The PDF; what was kept once is handed out again. */
    byte[] print(long id) {
        byte[] kept = files.kept(id);
        return kept == null ? files.print(id, written(evaluations.get(id), evaluations.content(id))) : kept;
    }

    private Paper written(Evaluation one, EvaluationContent content) {
        String unit = areas.require(one.townshipCode()).name();
        Paper paper = new Paper().title(one.title());
        if (!one.isSubmitted()) {
            paper.big(Texts.of("evaluation.draft.mark"));
        }
        paper.say(Texts.of("evaluation.paper.head", unit, one.from(), one.to()));
        paragraphs(paper, "evaluation.practice", one.text().practice());
        paragraphs(paper, "evaluation.effect", one.text().effect());
        paragraphs(paper, "evaluation.problems", one.text().problems());
        paragraphs(paper, "evaluation.advice", one.text().advice());
        if (content.isCompared()) {
            comparison(paper, content);
        }
        tables(paper, content.now());
        if (one.isSubmitted()) {
            paper.right(unit)
                    .right(Texts.of("evaluation.paper.hands", names.of(one.draftedBy()), names.of(one.submittedBy())))
                    .right(labels.day(one.submittedAt().toLocalDate()))
                    .say(Texts.of("evaluation.paper.hash", one.hash()));
        }
        return paper;
    }

    private static void paragraphs(Paper paper, String key, String text) {
        paper.heading(Texts.of(key));
        text.lines().filter(line -> !line.isBlank()).forEach(paper::say);
    }

    private void comparison(Paper paper, EvaluationContent content) {
        List<List<String>> rows = new ArrayList<>();
        content.comparison()
                .forEach(one -> rows.add(List.of(
                        words.figure(one),
                        EvaluationWords.number(one.before()),
                        EvaluationWords.number(one.after()),
                        words.difference(one),
                        Texts.of(one.byHand() ? "evaluation.by-hand" : "evaluation.counted"))));
        paper.heading(Texts.of("evaluation.comparison"))
                .table(
                        List.of(
                                Texts.of("evaluation.figure"),
                                Texts.of("evaluation.before"),
                                Texts.of("evaluation.after"),
                                Texts.of("evaluation.difference"),
                                Texts.of("evaluation.by")),
                        rows);
        if (content.source() != null) {
            paper.say(Texts.of("evaluation.source", content.source()));
        }
    }

    private void tables(Paper paper, EvaluationFigures figures) {
        for (FigureTable table : figures.tables()) {
            paper.heading(words.title(table)).say(words.definition(table));
            if (table.rows().isEmpty()) {
                paper.say(Texts.of("evaluation.none-in-time"));
            } else {
                List<String> heads = new ArrayList<>(List.of(Texts.of("evaluation.row")));
                table.heads().forEach(head -> heads.add(words.head(head)));
                paper.table(
                        heads,
                        table.rows().stream().map(row -> line(table, row)).toList());
            }
        }
    }

    private List<String> line(FigureTable table, FigureTable.Row row) {
        List<String> line = new ArrayList<>(List.of(words.row(row)));
        line.addAll(words.cells(table, row));
        return line;
    }
}
