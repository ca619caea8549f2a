package org.jiuzhu.web.layout;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jiuzhu.shared.Fen;

/** An amount as officers type it: commas and full-width digits are welcome, a third decimal is not. */
@FacesConverter("jiuzhu.money")
public class MoneyConverter implements Converter<Object> {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");

    @Override
    public Object getAsObject(FacesContext faces, UIComponent component, String typed) {
        BigDecimal yuan = yuan(component, typed);
        boolean inFen = "fen".equals(component.getAttributes().get("unit"));
        return inFen && yuan != null ? Fen.ofYuan(yuan) : yuan;
    }

    private static BigDecimal yuan(UIComponent component, String typed) {
        try {
            return yuan(typed);
        } catch (NumberFormatException e) {
            throw new ConverterException(FieldMessages.message(component, Texts.of("layout.money.wrong")));
        }
    }

    static BigDecimal yuan(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("[,\\s]", "");
        if (!plain.isEmpty() && !AMOUNT.matcher(plain).matches()) {
            throw new NumberFormatException(plain);
        }
        return plain.isEmpty() ? null : new BigDecimal(plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Object amount) {
        return amount == null ? "" : Wording.money(amount);
    }
}
