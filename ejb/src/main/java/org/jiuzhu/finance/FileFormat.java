package org.jiuzhu.finance;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The layouts of the payment file: for a spreadsheet, and as the agent bank's counter program reads it. */
public enum FileFormat {
    CSV("csv", StandardCharsets.UTF_8),
    XLSX("xlsx", StandardCharsets.UTF_8),
    BANK_TEXT("txt", Charset.forName("GB18030"));

    private final String ending;
    private final Charset charset;

    FileFormat(String ending, Charset charset) {
        this.ending = ending;
        this.charset = charset;
    }

    public String ending() {
        return ending;
    }

    Charset charset() {
        return charset;
    }
}
