package org.jiuzhu.web.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jiuzhu.publicity.PublicField;
import org.jiuzhu.publicity.PublicRow;
import org.jiuzhu.publicity.PublicSheet;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** What the public pages say of a line. */
@Named
@ApplicationScoped
public class PublicWords {
    private static final Labels LABELS = new Labels();
    private static final int SOON = 2;

    /** What the amount is in that matter. */
    public String amountLabel(PublicRow row) {
        return Texts.of("notice.column." + matter(row));
    }

    /** The amount; what is recognised without money, by its name. */
    public String amount(PublicRow row) {
        return matter(row) == AssistanceMatter.DISHOURU
                ? LABELS.of(matter(row))
                : LABELS.money(row.get(PublicField.AMOUNT.name()));
    }

    public String meaning(PublicSheet sheet) {
        return Texts.of("public.meaning." + sheet);
    }

    /** What it means that nothing is there. */
    public String none(PublicSheet sheet) {
        return Texts.of("public.empty." + sheet);
    }

    public String title(PublicRow row) {
        return Texts.of("public.notice.title", matter(row));
    }

    public String period(PublicRow row) {
        return Texts.of("public.period.is", day(row, PublicField.FROM), day(row, PublicField.TO));
    }

    /** How many days it hangs still. */
    public String left(PublicRow row, LocalDate today) {
        long days = daysLeft(row, today);
        return days == 0 ? Texts.of("public.left.last") : Texts.of("public.left", days);
    }

    public String lamp(PublicRow row, LocalDate today) {
        return daysLeft(row, today) <= SOON ? "SOON" : "OK";
    }

    private static long daysLeft(PublicRow row, LocalDate today) {
        return ChronoUnit.DAYS.between(today, (LocalDate) row.get(PublicField.TO.name()));
    }

    private static String day(PublicRow row, PublicField field) {
        return LABELS.day((LocalDate) row.get(field.name()));
    }

    private static AssistanceMatter matter(PublicRow row) {
        return (AssistanceMatter) row.get(PublicField.MATTER.name());
    }
}
