package org.jiuzhu.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiuzhu.shared.IdentityNumber;

/** A row of an imported sheet that was not taken, as it stood there, with what is wrong with it. */
@Embeddable
public class RefusedRow {
    @Column(name = "sheet_row")
    private int sheetRow;

    private String name;

    @Column(name = "identity_number")
    private String number;

    @Column(name = "died_on")
    private String day;

    private String origin;
    private String fault;

    protected RefusedRow() {}

    RefusedRow(DeathRow row) {
        sheetRow = row.sheetRow();
        name = cut(row.name(), 60);
        number = cut(row.number(), 30);
        day = cut(row.day(), 30);
        origin = cut(row.cells().origin(), 60);
        fault = row.fault();
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    public int sheetRow() {
        return sheetRow;
    }

    public String name() {
        return name;
    }

    /** Masked where it is a whole number; a broken one is shown, or nobody could mend it. */
    public String number() {
        return number.length() == 18 ? IdentityNumber.masked(number) : number;
    }

    public String day() {
        return day;
    }

    /** The key of what is wrong. */
    public String fault() {
        return fault;
    }
}
