package org.jiuzhu.rating;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.access.AreaScope;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.rating.QualityShelf.Cells;
import org.jiuzhu.shared.Clocks;

/**
 * 服务质量 for the bureau of the business environment (the notice, N21) and for evaluation: how long cases take, how they are
 * rated and objected to. Counts, days and numbers of cases alone; no name, income, property, health or sum.
 */
@Stateless
@RolesAllowed({BUSINESS_ENVIRONMENT, BUREAU_SUPERVISOR, BUREAU_APPROVER, BUREAU_POLICY, BUREAU_SERVICE, TOWNSHIP_HEAD})
public class ServiceQuality {
    private static final int MOST = 101;

    @Inject
    private QualityShelf shelf;

    @Inject
    private QualityCases cases;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Areas areas;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * The figures of the months in the officer's area, by township and matter as grouped, in the order of the codes; a
     * township or matter in which nothing happened is left out. Shares are in permille, averages in tenths of a working
     * day.
     *
     * @throws org.jiuzhu.shared.Refusal {@code area.not-yours}
     */
    public QualityTable of(QualityRange asked, Grouping grouping) {
        QualityRange range = scoped(asked);
        Map<YearMonth, LocalDate> kept = shelf.kept(range);
        Cells cells = new Cells();
        if (!kept.isEmpty()) {
            shelf.readKept(range, cells);
        }
        range.without(kept).forEach(span -> shelf.readRegisters(range, span, cells));
        shelf.readOpen(range, clocks.today(), cells);
        Map<String, String> names = names();
        List<QualityRow> rows = QualityShelf.grouped(cells, grouping).entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue(), names))
                .toList();
        QualityCell all = new QualityCell();
        cells.values().forEach(all::add);
        return new QualityTable(rows, row(new QualityKey("", null), all, names));
    }

    private static QualityRow row(QualityKey key, QualityCell cell, Map<String, String> names) {
        return new QualityRow(
                key.township(),
                names.getOrDefault(key.township(), ""),
                key.matter(),
                cell.handling(),
                cell.ratings(),
                cell.objections());
    }

    private Map<String, String> names() {
        return areas.townships().stream().collect(Collectors.toMap(AdministrativeArea::code, AdministrativeArea::name));
    }

    /** An officer of a township asks for no other. */
    private QualityRange scoped(QualityRange asked) {
        AreaScope scope = officer.get().scope();
        if (!asked.township().isEmpty()) {
            scoped.requireWithin(asked.township());
            return asked;
        }
        return scope.level() == AreaLevel.CITY ? asked : new QualityRange(asked.from(), asked.to(), scope.code());
    }

    /**
     * How long each duty took that was done in the months, by township, matter and duty; nothing of a duty that was never
     * done.
     *
     * @throws org.jiuzhu.shared.Refusal {@code area.not-yours}
     */
    public List<StepFigures> steps(QualityRange asked) {
        QualityRange range = scoped(asked);
        Map<YearMonth, LocalDate> kept = shelf.kept(range);
        List<StepFigures> all = new ArrayList<>(kept.isEmpty() ? List.of() : shelf.keptSteps(range));
        range.without(kept).forEach(span -> all.addAll(shelf.stepsOfRegisters(range, span)));
        return StepFigures.together(all);
    }

    /** A page of the cases behind the figures: those decided the newest first, those overdue the longest overdue first. */
    public List<QualityCase> cases(QualityCaseFilter filter, int size) {
        QualityRange range = scoped(filter.range());
        return cases.query(new QualityCaseFilter(range, filter.matter(), filter.view(), filter.after()))
                .setMaxResults(Math.max(1, Math.min(size, MOST)))
                .getResultList();
    }

    /** What {@link QualityCaseFilter} goes on behind after that row. */
    public String after(QualityCase last) {
        return CaseCursor.behind(last);
    }

    /**
     * Writes the figures by township and matter as a workbook, their sum below; that it left is written down.
     *
     * @throws org.jiuzhu.shared.Refusal {@code area.not-yours}
     */
    public void export(QualityRange range, QualitySheet.Words words, OutputStream out) {
        QualityTable table = of(range, Grouping.BOTH);
        audit.record(
                "QUALITY_EXPORTED",
                range.from() + " " + range.to() + " " + range.township(),
                Integer.toString(table.rows().size()));
        new QualitySheet(words, out).write(Stream.concat(table.rows().stream(), Stream.of(table.total())));
    }
}
