package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.jiuzhu.shared.Form;
import org.junit.jupiter.api.Test;

class ResolversTest {
    ELContext context = new BareContext();

    @Test
    void a_component_of_a_record_is_a_property() {
        assertEquals("赵福顺", new RecordELResolver().getValue(context, new Row("赵福顺"), "name"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void what_is_no_component_is_left_to_others() {
        assertNull(new RecordELResolver().getValue(context, new Row("赵福顺"), "age"));
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void a_record_cannot_be_written() {
        var resolver = new RecordELResolver();

        assertThrows(PropertyNotWritableException.class, () -> resolver.setValue(context, new Row("a"), "name", "b"));
    }

    @Test
    void a_form_is_read_and_filled() {
        var resolver = new FormELResolver();
        var form = new Application();

        resolver.setValue(context, form, "name", "李桂芬");

        assertEquals("李桂芬", resolver.getValue(context, form, "name"));
        assertEquals(String.class, resolver.getType(context, form, "name"));
    }

    record Row(String name) {}

    /** A form with one field. */
    public static class Application implements Form {
        public String name;
    }

    private static class BareContext extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
