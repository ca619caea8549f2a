package org.jiuzhu.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jiuzhu.rules.Deadline;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.StandardKind;

/** What a proposal can be about. */
@Named("ruleChoices")
@ApplicationScoped
public class RuleChoices {

    public RuleSubject[] getSubjects() {
        return RuleSubject.values();
    }

    public StandardKind[] getKinds() {
        return StandardKind.values();
    }

    public Registration[] getRegistrations() {
        return Registration.values();
    }

    public Parameter[] getParameters() {
        return Parameter.values();
    }

    public RuleVersion[] getVersions() {
        return RuleVersion.values();
    }

    public Route[] getRoutes() {
        return Route.values();
    }

    public Deadline.Unit[] getUnits() {
        return Deadline.Unit.values();
    }

    public List<Integer> getPeriods() {
        return List.of(1, 12);
    }
}
