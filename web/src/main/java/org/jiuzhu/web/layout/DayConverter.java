package org.jiuzhu.web.layout;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as officers type it, with strokes, points, the words for year and month, or eight digits; it must exist. */
@FacesConverter("jiuzhu.day")
public class DayConverter implements Converter<LocalDate> {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})\\D?|(\\d{4})(\\d{2})(\\d{2})");

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        try {
            return day(typed);
        } catch (DateTimeException e) {
            throw new ConverterException(FieldMessages.message(component, Texts.of("layout.day.wrong")), e);
        }
    }

    static LocalDate day(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip();
        Matcher parts = DAY.matcher(plain);
        if (!plain.isEmpty() && !parts.matches()) {
            throw new DateTimeException(plain);
        }
        return plain.isEmpty() ? null : LocalDate.of(part(parts, 1), part(parts, 2), part(parts, 3));
    }

    private static int part(Matcher parts, int which) {
        String spaced = parts.group(which);
        return Integer.parseInt(spaced == null ? parts.group(which + 3) : spaced);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
