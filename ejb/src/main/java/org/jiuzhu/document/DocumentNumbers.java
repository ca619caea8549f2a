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
        return MessageFormat.format(
                WORDING.getString("number." + kind), owner, Integer.toString(day.getYear()), Long.toString(number));
    }

    /** A fixed wording of documents: names of bodies and seals. */
    public static String wording(String key) {
        return WORDING.getString(key);
    }
}
