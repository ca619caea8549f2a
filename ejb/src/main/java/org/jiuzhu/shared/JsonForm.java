package org.jiuzhu.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A form as JSON and back: a property that is unknown or of the wrong kind is named, nothing is guessed. */
public final class JsonForm {
    private static final int MOST_ROWS = 200;
    private static final Map<Class<?>, Map<String, Field>> FIELDS = new ConcurrentHashMap<>();

    private final Faults faults = new Faults();

    private JsonForm() {}

    /** @throws FormRefusal with every property that could not be read */
    public static <T extends Form> T read(JsonObject json, Class<T> type) {
        JsonForm reading = new JsonForm();
        T form = type.cast(reading.form("", json, type));
        reading.faults.refuseIfAny();
        return form;
    }

    private Object form(String path, JsonObject json, Class<?> type) {
        Map<String, Field> known = fields(type);
        Object form = made(type);
        json.forEach((name, value) -> {
            Field field = known.get(name);
            if (field == null) {
                faults.add(path + name, "field.unknown");
            } else if (value != JsonValue.NULL) {
                set(form, field, path + name, value);
            }
        });
        return form;
    }

    private void set(Object form, Field field, String path, JsonValue value) {
        Object read = field.getType() == List.class
                ? rows(path, value, (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0])
                : single(path, value, field.getType());
        if (read != null) {
            put(form, field, read);
        }
    }

    private List<Object> rows(String path, JsonValue value, Class<?> type) {
        if (!(value instanceof JsonArray array)) {
            faults.add(path, "field.not-a-list");
            return List.of();
        }
        if (array.size() > MOST_ROWS) {
            faults.add(path, "field.too-many", MOST_ROWS, array.size());
            return List.of();
        }
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Object row = single(path + "[" + i + "]", array.get(i), type);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Object single(String path, JsonValue value, Class<?> type) {
        if (Form.class.isAssignableFrom(type) && value instanceof JsonObject object) {
            return form(path + ".", object, type);
        }
        try {
            return simple(value, type);
        } catch (ClassCastException | ArithmeticException | DateTimeException | IllegalArgumentException wrong) {
            faults.add(path, "field.wrong-kind", asked(type));
            return null;
        }
    }

    private static Object simple(JsonValue value, Class<?> type) {
        if (type == boolean.class) {
            return isTrue(value);
        }
        if (type == BigDecimal.class) {
            return ((JsonNumber) value).bigDecimalValue();
        }
        if (type == Integer.class) {
            return ((JsonNumber) value).intValueExact();
        }
        String text = ((JsonString) value).getString();
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.parse(text).withNano(0);
        }
        if (type == YearMonth.class) {
            return YearMonth.parse(text);
        }
        return type.isEnum() ? constant(type, text) : type.cast(text);
    }

    private static boolean isTrue(JsonValue value) {
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw new IllegalArgumentException("not true or false");
        }
        return value == JsonValue.TRUE;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** What the property may be, for the sentence of the refusal. */
    private static String asked(Class<?> type) {
        if (type.isEnum()) {
            return String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
        }
        return Map.<Class<?>, String>of(
                        LocalDate.class,
                        "2026-11-23",
                        LocalDateTime.class,
                        "2026-11-23T09:30:00",
                        YearMonth.class,
                        "2026-11",
                        boolean.class,
                        "true, false")
                .getOrDefault(type, type == Integer.class || type == BigDecimal.class ? "0, 1, 2" : "\"\"");
    }

    /** The form as JSON, properties in the order of their names, nothing where nothing was said. */
    public static JsonObject write(Form form) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields(form.getClass()).forEach((name, field) -> {
            Object value = got(form, field);
            if (value != null && !(value instanceof Collection<?> rows && rows.isEmpty())) {
                json.add(name, written(value));
            }
        });
        return json.build();
    }

    private static JsonValue written(Object value) {
        if (value instanceof Form form) {
            return write(form);
        }
        if (value instanceof Collection<?> rows) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            rows.forEach(row -> array.add(written(row)));
            return array.build();
        }
        if (value instanceof Boolean holds) {
            return holds ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number
                ? Json.createValue(new BigDecimal(number.toString()))
                : Json.createValue(value.toString());
    }

    private static Map<String, Field> fields(Class<?> type) {
        return FIELDS.computeIfAbsent(type, one -> {
            Map<String, Field> fields = new LinkedHashMap<>();
            Arrays.stream(one.getFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .sorted(Comparator.comparing(Field::getName))
                    .forEach(field -> fields.put(field.getName(), field));
            return fields;
        });
    }

    private static Object made(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Object got(Object form, Field field) {
        try {
            return field.get(form);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static void put(Object form, Field field, Object value) {
        try {
            field.set(form, value);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
