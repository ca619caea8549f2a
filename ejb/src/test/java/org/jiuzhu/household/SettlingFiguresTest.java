package org.jiuzhu.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiuzhu.household.Declaration.Settled;
import org.jiuzhu.household.HouseholdForm.IncomeRow;
import org.jiuzhu.household.HouseholdForm.PropertyRow;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;

/** Incomes and properties are numbered by tables of their own: an income and a property may bear the same number. */
class SettlingFiguresTest {
    Declaration declaration = declared();
    IncomeItem income = declaration.incomes().get(0);
    PropertyItem property = declaration.properties().get(0);

    @Test
    void what_was_found_of_an_income_is_not_written_to_a_property_of_the_same_number() {
        declaration.check(Map.of(income.key(), Fen.ofYuan(7000)));

        assertEquals(Fen.ofYuan(7000), income.checked());
        assertEquals(null, property.checked());
    }

    @Test
    void each_figure_is_settled_for_itself() {
        declaration.settle(List.of(
                new Settled(income.key(), Fen.ofYuan(7000), "payroll"),
                new Settled(property.key(), Fen.ofYuan(300), "balance")));

        assertEquals(Fen.ofYuan(7000), income.used());
        assertEquals(Fen.ofYuan(300), property.used());
    }

    static Declaration declared() {
        HouseholdForm form = new HouseholdForm();
        IncomeRow income = new IncomeRow();
        income.kind = IncomeKind.WAGES;
        income.yearly = new BigDecimal("6000");
        form.incomes.add(income);
        PropertyRow property = new PropertyRow();
        property.kind = PropertyKind.DEPOSIT;
        property.worth = new BigDecimal("200");
        form.properties.add(property);
        return new Declaration(null, form, LocalDate.of(2026, 11, 23), Map.of());
    }
}
