package org.jiuzhu.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jiuzhu.casework.FieldSurvey;
import org.jiuzhu.web.layout.Texts;

/** The words of what came in from the field. */
@Named("fieldWords")
@ApplicationScoped
public class FieldWords {

    /** When it was signed and when it came in. */
    public String moments(FieldSurvey survey) {
        return Texts.of("fieldwork.done.value", survey.doneAt(), survey.sentAt());
    }
}
