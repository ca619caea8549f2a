package org.jiuzhu.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.YearMonth;

/** A month is stored as its number, 202611 for November 2026: readable, sortable, the same in every database. */
@Converter(autoApply = true)
public class MonthConverter implements AttributeConverter<YearMonth, Integer> {
    @Override
    public Integer convertToDatabaseColumn(YearMonth month) {
        return month == null ? null : number(month);
    }

    @Override
    public YearMonth convertToEntityAttribute(Integer number) {
        return number == null ? null : month(number);
    }

    /** The stored form, for queries that are written in SQL. */
    public static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /** The month of a stored form that a query in SQL has read. */
    public static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }
}
