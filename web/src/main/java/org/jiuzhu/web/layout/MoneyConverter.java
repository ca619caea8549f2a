package org.jiuzhu.web.layout;

import jakarta.faces.application.FacesMessage;
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
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("[,\\s]", "");
        if (plain.isEmpty()) {
            return null;
        }
        if (!AMOUNT.matcher(plain).matches()) {
            String text = Texts.of("layout.money.wrong");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        BigDecimal yuan = new BigDecimal(plain);
        return "fen".equals(component.getAttributes().get("unit")) ? Fen.ofYuan(yuan) : yuan;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Object amount) {
        return amount == null ? "" : Wording.money(amount);
    }
}
