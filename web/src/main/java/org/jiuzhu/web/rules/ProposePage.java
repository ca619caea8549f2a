package org.jiuzhu.web.rules;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.rules.RuleChangeForm;
import org.jiuzhu.rules.RuleChanges;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleProposals;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.rules.RuleShelf;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Texts;

/** 提出调整: a new row is copied from its document here, beside what stands. */
@Named("proposePage")
@ViewScoped
public class ProposePage implements Serializable {
    @Inject
    private RuleChanges changes;

    @Inject
    private RuleProposals proposals;

    @Inject
    private RuleShelf shelf;

    @Inject
    private RuleWords words;

    @Inject
    private ComparedWords comparison;

    @Inject
    private Clocks clocks;

    private final RuleChangeForm form = new RuleChangeForm();
    private String key;
    private String confirms;
    private List<String> steps;
    private transient Map<RuleKey, List<RuleRow>> histories;

    /** A rule named in the address is chosen already; a row to be confirmed is copied whole. */
    public void begin() {
        steps = proposals.steps();
        if (key != null && !key.isBlank()) {
            RuleKey rule = RuleKey.read(key);
            Copying.key(rule, form);
            LocalDate day = Days.of(confirms, null);
            history(rule).stream()
                    .filter(row -> row.from().equals(day))
                    .findFirst()
                    .ifPresent(row -> Copying.row(row, form));
            choose();
        }
    }

    /** Takes over in what the rule is counted. */
    public void choose() {
        Compared compared = getCompared();
        if (compared != null && compared.before() != null) {
            Copying.unit(compared.before().value(), form);
        }
    }

    /** What stands beside the form, or null while no rule is chosen. */
    public Compared getCompared() {
        RuleKey rule = form.key();
        return rule == null ? null : Compared.of(rule, history(rule), day(), form.value());
    }

    /** Asked for once while the page is open; what is proposed is checked against what stands then. */
    private List<RuleRow> history(RuleKey rule) {
        if (histories == null) {
            histories = new HashMap<>();
        }
        return histories.computeIfAbsent(rule, shelf::history);
    }

    private LocalDate day() {
        return form.from == null ? clocks.today() : form.from;
    }

    public boolean isConfirming() {
        Compared compared = getCompared();
        return compared != null && compared.isConfirming(form.from);
    }

    /** What is about to be proposed, with values, day and document. */
    public String getConfirm() {
        Compared compared = getCompared();
        if (compared == null || compared.after() == null || form.from == null || form.document == null) {
            return Texts.of("rules.propose.incomplete");
        }
        return Texts.of(
                isConfirming() ? "rules.propose.confirms" : "rules.propose.confirm",
                words.name(compared.key()),
                comparison.before(compared),
                comparison.after(compared),
                form.from,
                form.document.strip());
    }

    public String propose() {
        long id = changes.propose(form);
        return "/rules/proposal.xhtml?faces-redirect=true&id=" + id;
    }

    /** In which field the value is typed: yuan, number or yes; nothing before the rule is chosen. */
    public String getField() {
        if (form.subject == RuleSubject.PARAMETER) {
            return form.parameter == null ? "" : form.parameter.measure().field();
        }
        return form.subject == null ? "" : form.subject == RuleSubject.STANDARD ? "yuan" : "number";
    }

    /** In what the number is counted, and between what it may lie. */
    public String getHint() {
        if (form.subject != RuleSubject.PARAMETER || form.parameter == null) {
            return "";
        }
        return Texts.of(
                "hint." + form.parameter.measure(),
                words.bound(form.parameter, form.parameter.least()),
                words.bound(form.parameter, form.parameter.most()));
    }

    public RuleChangeForm getForm() {
        return form;
    }

    public List<String> getSteps() {
        return steps;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getConfirms() {
        return confirms;
    }

    public void setConfirms(String confirms) {
        this.confirms = confirms;
    }
}
