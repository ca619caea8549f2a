package org.jiuzhu.web.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jiuzhu.publicity.PublicBoard;
import org.jiuzhu.publicity.PublicObjectionForm;
import org.jiuzhu.publicity.PublicObjections;
import org.jiuzhu.publicity.PublicRow;

/** Objecting to a notice, named or not. */
@Named("objectionPage")
@RequestScoped
public class ObjectionPage {
    private static final String SENT = "/public/objection.xhtml?faces-redirect=true&receipt=";
    private static final String KEY = "[0-9]{1,18}";
    private static final String RECEIPT = "[2-9A-Z]{10}";

    @Inject
    private PublicBoard board;

    @Inject
    private PublicObjections objections;

    @Inject
    private SenderAddress sender;

    @Inject
    private HttpServletRequest request;

    private final PublicObjectionForm form = new PublicObjectionForm();
    private String receipt;
    private Optional<PublicRow> row;

    /** Known before the form is read, since without its notice there is no form. */
    @PostConstruct
    void begin() {
        String named = request.getParameter("notice");
        form.notice = named != null && named.matches(KEY) ? Long.parseLong(named) : 0;
    }

    /** The notice, while it hangs. */
    public PublicRow getRow() {
        if (row == null) {
            row = form.notice == 0 ? Optional.empty() : board.notice(form.notice);
        }
        return row.orElse(null);
    }

    /** The receipt stands in the address, so that a page that is loaded again sends nothing again. */
    public String send() {
        return SENT + objections.receive(form, sender.get());
    }

    public PublicObjectionForm getForm() {
        return form;
    }

    public String getReceipt() {
        return receipt;
    }

    /** Nothing but a receipt is shown as one. */
    public void setReceipt(String said) {
        receipt = said != null && said.matches(RECEIPT) ? said : null;
    }
}
