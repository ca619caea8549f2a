package org.jiuzhu.web.layout;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.regex.Pattern;

/** Finds the input that a refusal names and puts the sentence there; otherwise on the page. */
final class FieldMessages {
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
        VisitContext everywhere = VisitContext.createVisitContext(faces);
        return faces.getViewRoot().visitTree(everywhere, (context, component) -> {
            if (!isNamed(component, faces, wanted)) {
                return VisitResult.ACCEPT;
            }
            ((EditableValueHolder) component).setValid(false);
            faces.addMessage(component.getClientId(faces), message(component, said.text()));
            return VisitResult.COMPLETE;
        });
    }

    /** At the field the bare sentence, in the summary with the field's label before it. */
    static FacesMessage message(UIComponent component, String text) {
        Object label = component.getAttributes().get("label");
        String summary = label == null ? text : Texts.of("layout.at-field", label, text);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, text);
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
