package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.casework.CaseExplanation;
import org.jiuzhu.casework.Explanations;
import org.jiuzhu.web.assessment.ExplanationWords;
import org.jiuzhu.web.assessment.ExplanationWords.Section;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** 核定说明 of a case: one page for the household, or the long form for the file. */
@Named("explanationPage")
@ViewScoped
public class ExplanationPage implements Serializable {
    private static final String FILE = "file";

    @Inject
    private Explanations explanations;

    @Inject
    private ExplanationWords words;

    private String number;
    private String form;
    private transient CaseExplanation explanation;

    public CaseExplanation getExplanation() {
        if (explanation == null) {
            explanation = explanations.of(number);
        }
        return explanation;
    }

    public List<Section> getSections() {
        return words.sections(getExplanation().result().lines());
    }

    public boolean isForTheFile() {
        return FILE.equals(form);
    }

    public List<Chip> getForms() {
        return List.of(new Chip("", Texts.of("explanation.household")), new Chip(FILE, Texts.of("explanation.file")));
    }

    /** Whether it was stored, and whether it comes to the same again. */
    public String getStanding() {
        return Texts.of("explanation.again." + getExplanation().again());
    }

    /** Under which rules of which day. */
    public String getRules() {
        String version = getExplanation().version() == null
                ? ""
                : getExplanation().version().label();
        return Texts.of("explanation.under", version, getExplanation().day());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }
}
