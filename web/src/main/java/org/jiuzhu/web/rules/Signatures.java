package org.jiuzhu.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.rules.RuleChange;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** The names behind the logins of a page, each asked for once. */
@Named("signatures")
@RequestScoped
public class Signatures {
    @Inject
    private OfficerNames names;

    @Inject
    private Labels labels;

    private final Map<String, String> known = new HashMap<>();

    /** The name; a dash for nobody. */
    public String of(String login) {
        return login == null ? labels.of(null) : known.computeIfAbsent(login, names::of);
    }

    /** The names of those who signed; nobody signed what came with the product. */
    public String all(List<String> logins) {
        return logins.isEmpty()
                ? Texts.of("rules.by-nobody")
                : logins.stream().map(this::of).collect(Collectors.joining(Texts.of("layout.comma")));
    }

    /** Who signed a row, and when; the rows that came with the product were signed by nobody. */
    public String signed(RuleRow.Hands hands) {
        return hands.signedBy() == null
                ? Texts.of("rules.by-nobody")
                : Texts.of("rules.proposed", of(hands.signedBy()), hands.signedAt());
    }

    /** Who decided a proposal, and when; a dash while nobody has. */
    public String decided(RuleChange change) {
        return change.decidedBy() == null
                ? labels.of(null)
                : Texts.of("rules.proposed", of(change.decidedBy()), change.decidedAt());
    }
}
