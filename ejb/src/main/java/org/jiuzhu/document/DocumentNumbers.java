package org.jiuzhu.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ResourceBundle;

/** Gives documents their numbers, by kind, issuing body and year. */
@ApplicationScoped
public class DocumentNumbers {
    /** What is numbered. */
    public enum Kind {
        DECISION,
        PUBLICITY,
        SUPPLEMENT
    }

    private static final ResourceBundle WORDING = ResourceBundle.getBundle("org.jiuzhu.document.wording");

    @Inject
    private NumberSeries series;

    /** The next number of that kind; the bureau numbers decisions for the whole city, townships number their own. */
    public String next(Kind kind, String body, LocalDate day) {
        String owner = kind == Kind.DECISION ? "" : body;
        long number = series.next(kind + ":" + owner + ":" + day.getYear());
        return written(kind, owner, day.getYear(), number);
    }

    /** A number as it stands on the document, without any grouping of digits. */
    static String written(Kind kind, String owner, int year, long number) {
        return MessageFormat.format(
                WORDING.getString("number." + kind), owner, Integer.toString(year), Long.toString(number));
    }

    /** A fixed wording of documents: names of bodies and seals. */
    public static String wording(String key) {
        return WORDING.getString(key);
    }
}
