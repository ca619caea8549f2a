package org.jiuzhu.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiuzhu.casework.CaseRow;
import org.jiuzhu.casework.Desk;

/** One search for everything: name, identity number, case number. */
@Named("search")
@RequestScoped
public class SearchPage {
    @Inject
    private Desk desk;

    private String text;
    private List<CaseRow> rows;

    public List<CaseRow> getRows() {
        if (rows == null) {
            rows = desk.search(text);
        }
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
