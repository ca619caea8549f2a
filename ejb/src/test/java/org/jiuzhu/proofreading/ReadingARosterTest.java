package org.jiuzhu.proofreading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The province's roster is taken whole or not at all, and every fault is told with its row. */
class ReadingARosterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String HEAD = "乡镇代码,救助类别,户主身份证号,姓名,身份证号,户月保障金额\n";
    private static final String LI = "230382195403279111";
    private static final String YAN = "230382195410069091";

    @Test
    void columns_are_found_by_their_names_wherever_they_stand() {
        List<RosterRow> rows = read("身份证号码, 姓 名,户主身份证,救助类型,所属乡镇代码,户月保障金额(元)\n" + LI + ",沈例芳," + LI
                + ",农村最低生活保障,230382201200,\"1,217.00\"\n");

        RosterRow row = rows.get(0);
        assertEquals("230382201", row.township());
        assertEquals(AssistanceMatter.DIBAO, row.matter());
        assertEquals(Fen.of(121_700), row.amount());
        assertEquals(LI, row.number());
    }

    @Test
    void a_number_of_fifteen_digits_is_converted_and_empty_rows_are_passed_over() {
        List<RosterRow> rows = read(HEAD + ",,,,,\n230382201,特困,230382540327911,沈例芳,230382540327911,900\n");

        assertEquals(1, rows.size());
        assertEquals(LI, rows.get(0).number());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "230281100,低保," + LI + ",沈例芳," + LI + ",217 | OTHER_COUNTY",
                "230382,低保," + LI + ",沈例芳," + LI + ",217 | TOWNSHIP",
                "230382201,临时救助," + LI + ",沈例芳," + LI + ",217 | MATTER",
                "230382201,低保," + LI + ",," + LI + ",217 | NAME",
                "230382201,低保," + LI + ",沈例芳,230382195403279112,217 | NUMBER",
                "230382201,低保,2303821954032791,沈例芳," + LI + ",217 | HEAD",
                "230382201,低保," + LI + ",沈例芳," + LI + ",-217 | AMOUNT",
                "230382201,低保," + LI + ",沈例芳," + LI + ",二百 | AMOUNT"
            })
    void a_wrong_row_is_refused_with_its_reason(String line, RosterFault fault) {
        FormRefusal refusal = assertThrows(FormRefusal.class, () -> read(HEAD + good() + good(YAN) + line + "\n"));

        FieldRefusal first = refusal.faults().get(0);
        assertEquals("file", first.field());
        assertEquals(List.of(4, fault), first.details());
    }

    @Test
    void a_person_who_stands_twice_is_refused_the_second_time() {
        FormRefusal refusal = assertThrows(FormRefusal.class, () -> read(HEAD + good() + good(YAN) + good()));

        assertEquals(List.of(4, RosterFault.REPEATED), refusal.faults().get(0).details());
    }

    @Test
    void shifted_columns_are_told_as_such() {
        FormRefusal refusal = assertThrows(
                FormRefusal.class,
                () -> read(HEAD + "低保," + LI + ",沈例芳," + LI + ",217,\n" + "低保," + YAN + ",严样军," + YAN + ",217,\n"));

        assertEquals(
                "roster.shifted",
                refusal.faults().get(refusal.faults().size() - 1).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEAD})
    void an_empty_file_is_refused(String text) {
        assertEquals(
                "roster.empty", assertThrows(Refusal.class, () -> read(text)).reason());
    }

    @Test
    void another_file_is_refused() {
        assertEquals(
                "roster.headings",
                assertThrows(Refusal.class, () -> read("姓名,电话\n张三,1\n")).reason());
    }

    private static String good() {
        return good(LI);
    }

    private static String good(String number) {
        return "230382201,低保," + number + ",沈例芳," + number + ",217\n";
    }

    private static List<RosterRow> read(String text) {
        return RosterSheet.read("roster.csv", text.getBytes(StandardCharsets.UTF_8), "230382", TODAY);
    }
}
