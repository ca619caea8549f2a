package org.jiuzhu.proofreading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Refusal;

/**
 * A person on the province's roster as it was read.
 *
 * @param number with 18 digits; a number of 15 was converted (decision 47)
 * @param amount what the household gets a month
 * @param fault what is wrong with the row; null where nothing is
 */
record RosterRow(
        int sheetRow,
        String township,
        AssistanceMatter matter,
        String head,
        String name,
        String number,
        Fen amount,
        RosterFault fault) {

    /** What stands in the cells. */
    record Cells(String township, String matter, String head, String name, String number, String amount) {}

    private static final int TOWNSHIP_LENGTH = 9;
    private static final int LONGEST_NAME = 60;

    /** @param city the code of the city whose roster it must be */
    static RosterRow read(int sheetRow, Cells cells, String city, LocalDate today) {
        String township = cells.township().replaceAll("\\D", "");
        AssistanceMatter matter = matter(cells.matter());
        Fen amount = amount(cells.amount());
        RosterFault fault = township.startsWith(city) ? null : RosterFault.OTHER_COUNTY;
        fault = first(fault, township.length() >= TOWNSHIP_LENGTH, RosterFault.TOWNSHIP);
        fault = first(fault, matter != null, RosterFault.MATTER);
        fault = first(fault, !cells.name().isBlank() && cells.name().length() <= LONGEST_NAME, RosterFault.NAME);
        fault = first(fault, isNumber(cells.number(), today), RosterFault.NUMBER);
        fault = first(fault, isNumber(cells.head(), today), RosterFault.HEAD);
        fault = first(fault, amount != null, RosterFault.AMOUNT);
        return new RosterRow(
                sheetRow,
                township.length() < TOWNSHIP_LENGTH ? township : township.substring(0, TOWNSHIP_LENGTH),
                matter,
                IdentityNumber.plain(cells.head()),
                cells.name(),
                IdentityNumber.plain(cells.number()),
                amount,
                fault);
    }

    RosterRow faulty(RosterFault what) {
        return new RosterRow(sheetRow, township, matter, head, name, number, amount, what);
    }

    private static RosterFault first(RosterFault known, boolean right, RosterFault otherwise) {
        return known == null && !right ? otherwise : known;
    }

    private static boolean isNumber(String typed, LocalDate today) {
        try {
            IdentityNumber.of(typed, today);
            return true;
        } catch (Refusal wrong) {
            return false;
        }
    }

    private static AssistanceMatter matter(String typed) {
        String plain = typed.replaceAll("\\s", "");
        return Arrays.stream(new AssistanceMatter[] {AssistanceMatter.DIBAO, AssistanceMatter.TEKUN})
                .filter(matter -> ProofWords.called("matter." + matter).contains(plain))
                .findFirst()
                .orElse(null);
    }

    private static Fen amount(String typed) {
        String plain = typed.replace(",", "").replaceAll("\\s", "");
        if (!plain.matches("\\d{1,7}(\\.\\d{1,2}0*)?")) {
            return null;
        }
        return Fen.ofYuan(new BigDecimal(plain));
    }
}
