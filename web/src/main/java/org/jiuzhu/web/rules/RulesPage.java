package org.jiuzhu.web.rules;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleShelf;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.StandardKind;
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

    private static final Set<StandardKind> TOTALS =
            Set.of(StandardKind.TEKUN_TOTAL_HOME, StandardKind.TEKUN_TOTAL_INSTITUTION);
    private static final Set<StandardKind> TIERS = Set.of(
            StandardKind.TEKUN_BASE,
            StandardKind.TEKUN_CARE_ABLE,
            StandardKind.TEKUN_CARE_PARTLY,
            StandardKind.TEKUN_CARE_FULLY);

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
    private transient Boolean tiers;

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

    public List<VersionSpan> getVersions() {
        return Arrays.stream(RuleVersion.values())
                .map(version -> VersionSpan.of(version, getChosen()))
                .toList();
    }

    /** Why a standard that has begun is not reckoned with on the day, or nothing. */
    public String unused(StandardKind kind) {
        if (tiers == null) {
            tiers = shelf.inForce(RuleKey.of(Parameter.TEKUN_BY_TIERS), getChosen())
                    .map(row -> row.value().number().signum() != 0)
                    .orElse(false);
        }
        if (tiers && TOTALS.contains(kind)) {
            return Texts.of("rules.unused.tiers");
        }
        return !tiers && TIERS.contains(kind) ? Texts.of("rules.unused.totals") : "";
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

    public boolean isNothing() {
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

    public LocalDate getTyped() {
        return getChosen();
    }

    public void setTyped(LocalDate typed) {
        day = typed == null ? null : typed.toString();
    }

    /** The same page on the day that was typed. */
    public String show() {
        return "/rules/rules.xhtml?faces-redirect=true&tab=" + getTab() + "&only=" + getOnly() + "&day=" + getChosen();
    }

    private boolean isOnlyUnconfirmed() {
        return UNCONFIRMED.equals(only);
    }

    public String getTab() {
        return tab != null && TABS.contains(tab) ? tab : TABS.get(0);
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
