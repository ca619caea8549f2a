package org.jiuzhu.web.layout;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** Finds the input that a refusal names and puts the sentence there; otherwise on the page. */
final class FieldMessages {
    private FieldMessages() {}

    static void add(FacesContext faces, Failure failure) {
        for (Failure.Sentence said : failure.sentences()) {
            FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, said.text(), null);
            faces.addMessage(said.field() == null ? null : clientId(faces, said.field()), message);
        }
        faces.validationFailed();
    }

    private static String clientId(FacesContext faces, String field) {
        Pattern wanted = pattern(field);
        AtomicReference<String> found = new AtomicReference<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (!isNamed(component, faces, wanted)) {
                return VisitResult.ACCEPT;
            }
            ((EditableValueHolder) component).setValid(false);
            found.set(component.getClientId(faces));
            return VisitResult.COMPLETE;
        });
        return found.get();
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
