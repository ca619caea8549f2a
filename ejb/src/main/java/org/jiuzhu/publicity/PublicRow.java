package org.jiuzhu.publicity;

import java.util.EnumMap;
import java.util.Map;

/** A line of a public sheet; it takes only what the sheet permits, in the form that the field permits. */
public final class PublicRow {
    private final PublicSheet sheet;
    private final long key;
    private final Map<PublicField, Object> said = new EnumMap<>(PublicField.class);

    private PublicRow(PublicSheet sheet, long key) {
        this.sheet = sheet;
        this.key = key;
    }

    /** A line that says nothing yet; the key is for paging. */
    public static PublicRow on(PublicSheet sheet, long key) {
        return new PublicRow(sheet, key);
    }

    /** @throws IllegalArgumentException where the sheet does not permit the field, or the field not that form */
    public PublicRow with(PublicField field, Object value) {
        if (!sheet.permits(field) || !field.type().isInstance(value)) {
            throw new IllegalArgumentException(field + " may not stand on " + sheet + " like that");
        }
        said.put(field, value);
        return this;
    }

    /** What the line says there, nothing where it does not speak. */
    public Object get(String field) {
        return said.get(PublicField.valueOf(field));
    }

    public long key() {
        return key;
    }

    @Override
    public String toString() {
        return said.toString();
    }
}
