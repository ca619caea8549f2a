package org.jiuzhu.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Money is stored as a whole number of fen. */
@Converter(autoApply = true)
public class FenConverter implements AttributeConverter<Fen, Long> {
    @Override
    public Long convertToDatabaseColumn(Fen fen) {
        return fen == null ? null : fen.value();
    }

    @Override
    public Fen convertToEntityAttribute(Long fen) {
        return fen == null ? null : Fen.of(fen);
    }
}
