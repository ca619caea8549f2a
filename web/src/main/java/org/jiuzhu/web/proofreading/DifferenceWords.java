package org.jiuzhu.web.proofreading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.area.Areas;
import org.jiuzhu.proofreading.ProofDifference;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.web.layout.Texts;

/** What each side says of a person, in words; a township is asked for its name once. */
@Named("differenceWords")
@RequestScoped
public class DifferenceWords {
    @Inject
    private Areas areas;

    private final Map<String, String> names = new HashMap<>();

    public String township(ProofDifference row) {
        return name(row.townshipCode());
    }

    private String name(String code) {
        return names.computeIfAbsent(code, any -> areas.require(any).name());
    }

    public String masked(ProofDifference row) {
        return IdentityNumber.masked(row.identityNumber());
    }

    public String ours(ProofDifference row) {
        return worded(row, row.ours());
    }

    public String theirs(ProofDifference row) {
        return worded(row, row.theirs());
    }

    private String worded(ProofDifference row, String value) {
        if (value.isEmpty()) {
            return Texts.of("proof.nothing");
        }
        return switch (row.kind()) {
            case AMOUNT, ONLY_OURS, ONLY_THEIRS, NOT_PAID -> Texts.of("proof.yuan", Fen.of(Long.parseLong(value)));
            case MATTER -> Texts.of("AssistanceMatter." + AssistanceMatter.valueOf(value));
            case TOWNSHIP -> name(value);
            case HEAD -> IdentityNumber.masked(value);
            case NAME -> value;
        };
    }

    public String bank(ProofDifference row) {
        return row.bank() == null ? Texts.of("proof.nothing") : Texts.of("Outcome." + row.bank());
    }
}
