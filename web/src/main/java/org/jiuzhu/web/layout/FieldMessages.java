package org.jiuzhu.web.layout;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the input on the page that a refusal names and puts the sentence there; otherwise on the page. */
final class FieldMessages {
    private static final Pattern ROW = Pattern.compile(":(\\d{1,4}):");

    private FieldMessages() {}

    static void add(FacesContext faces, Failure failure) {
        failure.sentences().forEach(said -> add(faces, said));
        faces.validationFailed();
    }

    private static void add(FacesContext faces, Failure.Sentence said) {
        if (said.field() == null || !atField(faces, said)) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.text(), null));
        }
    }

    private static boolean atField(FacesContext faces, Failure.Sentence said) {
        Pattern wanted = pattern(said.field());
        VisitContext shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        return faces.getViewRoot().visitTree(shown, (context, component) -> {
            if (!isNamed(component, faces, wanted)) {
                return VisitResult.ACCEPT;
            }
            ((EditableValueHolder) component).setValid(false);
            keepTyped((EditableValueHolder) component);
            faces.addMessage(component.getClientId(faces), message(component, said.text()));
            return VisitResult.COMPLETE;
        });
    }

    /** An input that became wrong after its value was taken shows only what was submitted, so it is submitted again. */
    private static void keepTyped(EditableValueHolder input) {
        Object taken = input.getValue();
        if (taken instanceof String || taken instanceof LocalDate || taken instanceof YearMonth) {
            input.setSubmittedValue(taken.toString());
        } else if (taken != null && input.getConverter() instanceof MoneyConverter) {
            input.setSubmittedValue(Wording.money(taken));
        }
    }

    /** At the field the bare sentence; in the summary with the field's label before it, and its row in a table. */
    static FacesMessage message(UIComponent component, String text) {
        Object label = component.getAttributes().get("label");
        String clientId = component.getClientId(FacesContext.getCurrentInstance());
        String summary = label == null ? text : Texts.of("layout.at-field", row(clientId) + label, text);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, text);
    }

    /** The row that a field stands in, as officers count. */
    static String row(String clientId) {
        Matcher row = ROW.matcher(clientId);
        return row.find() ? Texts.of("layout.row", Integer.parseInt(row.group(1)) + 1) : "";
    }

    private static boolean isNamed(UIComponent component, FacesContext faces, Pattern wanted) {
        return component instanceof EditableValueHolder
                && wanted.matcher(component.getClientId(faces)).matches();
    }

    /** {@code members[0].name} is the input {@code …:members:0:…:name}; composites may stand between. */
    static Pattern pattern(String field) {
        StringBuilder ids = new StringBuilder("(.*:)?");
        String[] parts = field.replace("]", "").split("[\\[.]");
        for (int i = 0; i < parts.length; i++) {
            ids.append(i == 0 ? "" : ":(.*:)?").append(Pattern.quote(parts[i]));
        }
        return Pattern.compile(ids.append("(:input)?").toString());
    }
}
