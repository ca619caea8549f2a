package org.jiuzhu.web.layout;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiuzhu.shared.Form;

/** Lets pages read and fill the public fields of a {@link Form}, which are no bean properties. */
public class FormELResolver extends ELResolver {
    private static final ClassValue<Map<String, Field>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getFields())
                    .collect(Collectors.toUnmodifiableMap(Field::getName, Function.identity()));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Field field = find(context, base, property);
        try {
            return field == null ? null : field.get(base);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Field field = find(context, base, property);
        return field == null ? null : field.getType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        Field field = find(context, base, property);
        try {
            if (field != null) {
                field.set(base, value);
            }
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        find(context, base, property);
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Form ? String.class : null;
    }

    private static Field find(ELContext context, Object base, Object property) {
        Field field = base instanceof Form && property instanceof String name
                ? FIELDS.get(base.getClass()).get(name)
                : null;
        if (field != null) {
            context.setPropertyResolved(base, property);
        }
        return field;
    }
}
