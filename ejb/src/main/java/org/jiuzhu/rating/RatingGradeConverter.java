package org.jiuzhu.rating;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A grade is stored as the national code, 1 for the best. */
@Converter(autoApply = true)
public class RatingGradeConverter implements AttributeConverter<RatingGrade, Integer> {
    @Override
    public Integer convertToDatabaseColumn(RatingGrade grade) {
        return grade == null ? null : grade.code();
    }

    @Override
    public RatingGrade convertToEntityAttribute(Integer code) {
        return code == null ? null : RatingGrade.ofCode(code).orElseThrow();
    }
}
