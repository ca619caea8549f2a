package org.jiuzhu.web.papers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.Role;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.InstrumentStage;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.papers.InstrumentPaper;
import org.jiuzhu.papers.InstrumentPapers;
import org.jiuzhu.web.delegation.InstrumentWords;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** 委托书 under seal: issued once from the page of the instrument, and what was issued. */
@Named("instrumentSealing")
@ViewScoped
public class InstrumentSealing implements Serializable {
    @Inject
    private InstrumentPapers papers;

    @Inject
    private InstrumentWords wording;

    @Inject
    private Labels labels;

    @Inject
    private Chrome chrome;

    @Inject
    private HttpServletRequest request;

    private transient Optional<InstrumentPaper> issued;

    /** What was issued; nothing before. */
    public InstrumentPaper issued(DelegationInstrument instrument) {
        if (issued == null) {
            issued = papers.find(instrument.number());
        }
        return issued.orElse(null);
    }

    public boolean isOpen(DelegationInstrument instrument) {
        boolean keeper = chrome.getOfficer().holds(Role.BUREAU_POLICY)
                || chrome.getOfficer().holds(Role.BUREAU_APPROVER);
        return keeper
                && instrument.stage() != InstrumentStage.DRAFT
                && instrument.revokedAt() == null
                && issued(instrument) == null;
    }

    /** What is about to be sealed, with seal, township and number. */
    public String confirm(DelegationInstrument instrument) {
        return Texts.of(
                "delegation.seal.confirm", instrument.signatory(), wording.township(instrument), instrument.number());
    }

    public String issue(DelegationInstrument instrument) {
        papers.issue(instrument.number(), written(instrument), CasePapers.address(request));
        return "/delegation/paper.xhtml?faces-redirect=true&number="
                + URLEncoder.encode(instrument.number(), StandardCharsets.UTF_8);
    }

    private OfficialPaper written(DelegationInstrument one) {
        String township = wording.township(one);
        OfficialPaper paper = new OfficialPaper(one.signatory(), Texts.of("delegation.paper.title"), one.number());
        paper.to(township);
        wording.paragraphs(one).forEach(paper::say);
        return paper.closing(
                List.of(
                        Texts.of("delegation.paper.grantor", one.signatory()),
                        Texts.of("delegation.paper.grantee", township)),
                one.signatory(),
                one.signatory(),
                labels.day(one.signedOn()));
    }
}
