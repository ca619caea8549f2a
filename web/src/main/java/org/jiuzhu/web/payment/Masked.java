package org.jiuzhu.web.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jiuzhu.shared.IdentityNumber;

/** Numbers of persons as a screen shows them; the whole ones stand on the workbook only. */
@Named
@ApplicationScoped
public class Masked {
    private static final int SHOWN = 4;

    public String identity(String number) {
        return IdentityNumber.masked(number);
    }

    public String account(String number) {
        int hidden = number.length() - SHOWN;
        return hidden <= 0 ? number : "*".repeat(SHOWN) + number.substring(hidden);
    }
}
