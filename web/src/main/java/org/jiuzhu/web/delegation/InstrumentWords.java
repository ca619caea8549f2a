package org.jiuzhu.web.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.area.Areas;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** What stands on a 委托书: parties, matters, area, time, requirements, named signatories, seal. */
@Named("instrumentWords")
@ApplicationScoped
public class InstrumentWords {
    @Inject
    private Areas areas;

    @Inject
    private OfficerNames names;

    @Inject
    private Labels labels;

    public String township(DelegationInstrument one) {
        return areas.require(one.townshipCode()).name();
    }

    public String matters(DelegationInstrument one) {
        return one.matters().stream()
                .sorted()
                .map(matter -> Texts.of("AssistanceMatter." + matter))
                .collect(Collectors.joining(Texts.of("layout.comma")));
    }

    public String signatories(DelegationInstrument one) {
        return one.signatories().stream().map(names::of).sorted().collect(Collectors.joining(Texts.of("layout.comma")));
    }

    /** The paper, paragraph by paragraph. */
    public List<String> paragraphs(DelegationInstrument one) {
        String seal = DocumentNumbers.wording("seal.ONE_LEVEL");
        return Stream.of(
                        Texts.of("delegation.paper.parties", one.signatory(), one.inNameOf(), township(one)),
                        Texts.of("delegation.paper.matters", matters(one), one.inNameOf()),
                        Texts.of("delegation.paper.area", township(one)),
                        Texts.of("delegation.paper.time", labels.day(one.validFrom()), labels.day(one.validTo())),
                        one.linshiCeiling() == null
                                ? Texts.of("delegation.paper.no-ceiling")
                                : Texts.of("delegation.paper.ceiling", one.linshiCeiling(), one.inNameOf()),
                        Texts.of("delegation.paper.requirements", one.requirements()),
                        Texts.of("delegation.paper.signatories", signatories(one)),
                        Texts.of("delegation.paper.seal", one.inNameOf(), seal),
                        Texts.of("delegation.paper.law"))
                .toList();
    }

    public String signedOn(DelegationInstrument one) {
        return one.signedOn() == null
                ? Texts.of("delegation.paper.unsigned")
                : Texts.of("delegation.paper.signed", labels.day(one.signedOn()));
    }
}
