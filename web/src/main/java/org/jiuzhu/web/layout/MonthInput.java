package org.jiuzhu.web.layout;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month as officers type it: year and month with anything between, or six digits. */
@FacesConverter("jiuzhu.month")
public class MonthInput implements Converter<YearMonth> {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\D{0,2}(\\d{1,2})\\D?");

    @Override
    public YearMonth getAsObject(FacesContext faces, UIComponent component, String typed) {
        try {
            return month(typed);
        } catch (DateTimeException e) {
            throw new ConverterException(FieldMessages.message(component, Texts.of("layout.month.wrong")), e);
        }
    }

    static YearMonth month(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip();
        Matcher parts = MONTH.matcher(plain);
        if (!plain.isEmpty() && !parts.matches()) {
            throw new DateTimeException(plain);
        }
        return plain.isEmpty()
                ? null
                : YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, YearMonth month) {
        return month == null ? "" : month.toString();
    }
}
