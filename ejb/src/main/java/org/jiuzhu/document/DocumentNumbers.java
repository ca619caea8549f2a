package org.jiuzhu.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.LongStream;

/** Gives documents their numbers, by kind, issuing body and year. */
@ApplicationScoped
public class DocumentNumbers {
    /** What is numbered. */
    public enum Kind {
        DECISION,
        ADJUSTMENT,
        FUNDS,
        PUBLICITY,
        SUPPLEMENT,
        RECTIFICATION,
        REMEDY,
        REPORT_RECEIPT
    }

    private static final Set<Kind> NUMBERED_BY_THE_BUREAU = EnumSet.of(
            Kind.DECISION, Kind.ADJUSTMENT, Kind.FUNDS, Kind.RECTIFICATION, Kind.REMEDY, Kind.REPORT_RECEIPT);

    private static final ResourceBundle WORDING = ResourceBundle.getBundle("org.jiuzhu.document.wording");

    @Inject
    private NumberSeries series;

    /** The next number of that kind; the bureau numbers decisions for the whole city, townships number their own. */
    public String next(Kind kind, String body, LocalDate day) {
        return next(kind, body, Year.from(day), 1).get(0);
    }

    /** So many numbers of a year that follow each other. */
    public List<String> next(Kind kind, String body, Year year, int howMany) {
        String owner = NUMBERED_BY_THE_BUREAU.contains(kind) ? "" : body;
        long first = series.next(kind + ":" + owner + ":" + year, howMany);
        return LongStream.range(first, first + howMany)
                .mapToObj(number -> written(kind, owner, year, number))
                .toList();
    }

    /** A number as it stands on the document, without any grouping of digits. */
    static String written(Kind kind, String owner, Year year, long number) {
        return MessageFormat.format(WORDING.getString("number." + kind), owner, year.toString(), Long.toString(number));
    }

    /** A fixed wording of documents: names of bodies and seals. */
    public static String wording(String key) {
        return WORDING.getString(key);
    }
}
