package org.jiuzhu.web.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.rules.StandardKind;

/** The standards of a kind through time, urban beside rural. */
public record Timeline(StandardKind kind, List<Period> periods) {

    /** What began on a day; either may have no row of that day. */
    public record Period(LocalDate from, Dated urban, Dated rural) {

        public boolean isInForce() {
            return cells().anyMatch(Dated::isInForce);
        }

        boolean isUnconfirmed() {
            return cells().anyMatch(Dated::isUnconfirmed);
        }

        /** The documents behind it, one where both rest on the same. */
        public List<String> getDocuments() {
            return cells().map(cell -> cell.row().document()).distinct().toList();
        }

        /** Those who signed, by login. */
        public List<String> getSigners() {
            return cells().map(cell -> cell.row().hands().signedBy())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        private Stream<Dated> cells() {
            return Stream.of(urban, rural).filter(Objects::nonNull);
        }
    }

    /** Every kind that has a row, on that day. */
    static List<Timeline> of(List<RuleRow> rows, LocalDate day, boolean onlyUnconfirmed) {
        Map<RuleKey, List<Dated>> dated = Dated.byRule(rows, day);
        return Arrays.stream(StandardKind.values())
                .map(kind -> new Timeline(kind, periods(dated, kind, onlyUnconfirmed)))
                .filter(timeline -> !timeline.periods.isEmpty())
                .toList();
    }

    private static List<Period> periods(Map<RuleKey, List<Dated>> dated, StandardKind kind, boolean onlyUnconfirmed) {
        Map<LocalDate, Dated> urban = standing(dated, RuleKey.of(kind, Registration.URBAN));
        Map<LocalDate, Dated> rural = standing(dated, RuleKey.of(kind, Registration.RURAL));
        return Stream.concat(urban.keySet().stream(), rural.keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(from -> new Period(from, urban.get(from), rural.get(from)))
                .filter(period -> !onlyUnconfirmed || period.isUnconfirmed())
                .toList();
    }

    /** The last revision of each day. */
    private static Map<LocalDate, Dated> standing(Map<RuleKey, List<Dated>> dated, RuleKey key) {
        return dated.getOrDefault(key, List.of()).stream()
                .filter(one -> one.state() != RowState.REVISED)
                .collect(Collectors.toMap(one -> one.row().from(), one -> one, (a, b) -> a, TreeMap::new));
    }
}
