package org.jiuzhu.proofreading;

import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.adjustment.AdjustmentKind;
import org.jiuzhu.adjustment.AdjustmentReason;
import org.jiuzhu.proofreading.EntryCard.Line;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.MonthConverter;

/** The fields of the provincial screens in their order: family, application, opinions, money. */
final class CardLines {
    /** 按差额补助, as the provincial code list has it. */
    private static final String BY_GAP = "10";

    private final Object[] row;
    private final List<Line> lines = new ArrayList<>();
    private int at;

    private CardLines(Object[] row) {
        this.row = row;
    }

    static List<Line> of(EntryKind kind, Object[] row) {
        CardLines card = new CardLines(row);
        return kind == EntryKind.GRANT ? card.grant() : card.change();
    }

    private List<Line> grant() {
        text("head").text("head-number").text("family").text("certificate");
        next("registration", Registration.valueOf(cell()));
        next("matter", AssistanceMatter.valueOf(cell()));
        text("applied").text("accepted").text("opinion").text("reviewer").text("reviewed");
        text("decision").text("approver").text("decided");
        lines.add(new Line("manner", BY_GAP));
        text("bank").text("holder").text("account");
        month("from").text("persons").money("monthly").money("supplement").money("care");
        text("address").text("phone");
        return lines;
    }

    private List<Line> change() {
        text("head").text("head-number").text("certificate");
        next("matter", AssistanceMatter.valueOf(cell()));
        next("change", AdjustmentKind.valueOf(cell()));
        next("reason", AdjustmentReason.valueOf(cell()));
        text("before-persons").money("before").text("after-persons").money("after");
        month("effective")
                .text("evidence")
                .text("notice")
                .text("approver")
                .text("decided")
                .text("account");
        return lines;
    }

    private String cell() {
        Object cell = row[at];
        return cell == null ? "" : cell.toString();
    }

    private CardLines next(String field, Object value) {
        lines.add(new Line(field, value));
        at++;
        return this;
    }

    private CardLines text(String field) {
        return next(field, cell());
    }

    private CardLines money(String field) {
        return next(field, Fen.of(((Number) row[at]).longValue()).yuan().toPlainString());
    }

    private CardLines month(String field) {
        return next(field, MonthConverter.month(((Number) row[at]).intValue()).toString());
    }
}
