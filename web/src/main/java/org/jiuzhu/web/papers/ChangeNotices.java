package org.jiuzhu.web.papers;

import static org.jiuzhu.web.papers.Heads.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.adjustment.Adjustment;
import org.jiuzhu.adjustment.Adjustments;
import org.jiuzhu.adjustment.BeforeAfter;
import org.jiuzhu.adjustment.BenefitFile;
import org.jiuzhu.adjustment.BenefitFile.Covered;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.document.OfficialPaper.Fact;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.papers.IssuedPapers;
import org.jiuzhu.papers.IssuedPapers.Printed;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.casework.Papers;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 调整(停发)告知书: what the household was paid and is paid from when, why, and whom it may turn to. */
@ApplicationScoped
public class ChangeNotices {
    @Inject
    private Adjustments adjustments;

    @Inject
    private IssuedPapers issued;

    @Inject
    private Papers wording;

    @Inject
    private OfficerNames names;

    @Inject
    private Labels labels;

    /** @throws Refusal {@code not-found} where it is not approved */
    Printed issue(long id, HttpServletRequest request) {
        Adjustment change = adjustments.get(id);
        if (change.state() != Adjustment.State.APPROVED) {
            throw new Refusal("not-found");
        }
        return issued.notice(id, write(change, adjustments.file(change.benefitId())), CasePapers.address(request));
    }

    private OfficialPaper write(Adjustment change, BenefitFile file) {
        String kind = Texts.of("AdjustmentKind." + change.kind());
        String reason = Texts.of("AdjustmentReason." + change.reason());
        String day = labels.day(change.decided().decidedAt().toLocalDate());
        String matter = Texts.of("AssistanceMatter." + change.matter());
        return bureau(IssuedKind.CHANGE, change.decided().noticeNumber())
                .to(Texts.of("paper.to", file.benefit().headName()))
                .say(Texts.of("official.change.text", matter, reason, day, kind))
                .facts(facts(change, file, kind, reason))
                .say(Texts.of(change.kind().ends() ? "official.change.ended" : "official.change.report"))
                .say(wording.remedies(change.decided().decidedAt().toLocalDate()))
                .say(Texts.of("official.change.receipt"))
                .closing(
                        List.of(signature(change)),
                        DocumentNumbers.wording("bureau"),
                        change.decided().seal(),
                        day);
    }

    private List<Fact> facts(Adjustment change, BenefitFile file, String kind, String reason) {
        BeforeAfter figures = change.figures();
        List<Fact> facts = new ArrayList<>(List.of(
                fact("official.change.certificate", file.benefit().certificateNumber()),
                fact("adjustment.effective", Months.text(change.effective())),
                fact("official.change.kind", kind),
                fact("adjustment.reason", reason),
                fact("official.change.before", sum(figures.before().toString(), figures.beforePersons())),
                fact("official.change.after", sum(figures.after().toString(), figures.afterPersons()))));
        if (change.last() != null) {
            facts.add(fact("adjustment.last-month", Months.text(change.last())));
        }
        add(facts, "adjustment.joins", file.named(change, true));
        add(facts, "adjustment.leaves", file.named(change, false));
        return facts;
    }

    private static void add(List<Fact> facts, String key, List<Covered> persons) {
        if (!persons.isEmpty()) {
            facts.add(wide(key, persons.stream().map(Covered::name).collect(Collectors.joining("\u3001"))));
        }
    }

    private static String sum(String yuan, int persons) {
        return Texts.of("official.change.sum", yuan, persons);
    }

    private String signature(Adjustment change) {
        String absent = change.decided().inSteadOf();
        String hand = names.of(change.decided().decidedBy());
        String name = absent == null ? hand : Texts.of("paper.in-stead-of", hand, names.of(absent));
        return adjustments
                .instrument(change)
                .map(instrument -> Texts.of("paper.signed-under", name, instrument.number()))
                .orElseGet(() -> Texts.of("paper.signed", name));
    }
}
