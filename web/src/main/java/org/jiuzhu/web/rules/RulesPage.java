package org.jiuzhu.web.rules;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleShelf;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** 规则一览: the rules as they stand on a day, by standards, figures, time limits and versions. */
@Named("rulesPage")
@ViewScoped
public class RulesPage implements Serializable {
    private static final String UNCONFIRMED = "unconfirmed";
    private static final List<String> TABS = List.of("standards", "parameters", "limits", "versions");

    @Inject
    private RuleShelf shelf;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String tab;
    private String day;
    private String only;
    private transient List<Timeline> standards;
    private transient List<RuleLine> parameters;
    private transient List<VersionLimits> limits;

    /** A version of the rules with the days of its time. */
    public record Span(RuleVersion version, LocalDate until, RowState state) {}

    public List<Timeline> getStandards() {
        if (standards == null) {
            standards = Timeline.of(shelf.rows(RuleSubject.STANDARD), getChosen(), isOnlyUnconfirmed());
        }
        return standards;
    }

    public List<RuleLine> getParameters() {
        if (parameters == null) {
            Map<RuleKey, List<Dated>> dated = Dated.byRule(shelf.rows(RuleSubject.PARAMETER), getChosen());
            parameters = Arrays.stream(Parameter.values())
                    .map(RuleKey::of)
                    .filter(dated::containsKey)
                    .map(key -> RuleLine.of(key, dated.get(key)))
                    .filter(line -> !isOnlyUnconfirmed() || line.isUnconfirmed())
                    .toList();
        }
        return parameters;
    }

    public List<VersionLimits> getLimits() {
        if (limits == null) {
            limits = VersionLimits.of(shelf.rows(RuleSubject.DEADLINE), getChosen(), isOnlyUnconfirmed());
        }
        return limits;
    }

    public List<Span> getVersions() {
        return Arrays.stream(RuleVersion.values()).map(this::span).toList();
    }

    private Span span(RuleVersion version) {
        LocalDate until = version.lastDay().orElse(null);
        boolean ended = until != null && until.isBefore(getChosen());
        RowState begun = ended ? RowState.FOLLOWED : RowState.IN_FORCE;
        return new Span(version, until, version.from().isAfter(getChosen()) ? RowState.COMING : begun);
    }

    /** What the tab shows; versions are no rows and have no download. */
    public RuleSubject getSubject() {
        return switch (getTab()) {
            case "standards" -> RuleSubject.STANDARD;
            case "parameters" -> RuleSubject.PARAMETER;
            case "limits" -> RuleSubject.DEADLINE;
            default -> null;
        };
    }

    public boolean isEmpty() {
        return switch (getTab()) {
            case "standards" -> getStandards().isEmpty();
            case "parameters" -> getParameters().isEmpty();
            case "limits" -> getLimits().isEmpty();
            default -> false;
        };
    }

    public List<Chip> getTabs() {
        return TABS.stream()
                .map(name -> new Chip(name, Texts.of("rules.tab." + name)))
                .toList();
    }

    public List<Chip> getOnlys() {
        return List.of(
                new Chip("", Texts.of("rules.only.all")), new Chip(UNCONFIRMED, Texts.of("rules.only.unconfirmed")));
    }

    public boolean isMayPropose() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    /** The day in the address; today where none or no day stands there. */
    public LocalDate getChosen() {
        return Days.of(day, clocks.today());
    }

    private boolean isOnlyUnconfirmed() {
        return UNCONFIRMED.equals(only);
    }

    public String getTab() {
        return TABS.contains(tab) ? tab : TABS.get(0);
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getOnly() {
        return only == null ? "" : only;
    }

    public void setOnly(String only) {
        this.only = only;
    }
}
