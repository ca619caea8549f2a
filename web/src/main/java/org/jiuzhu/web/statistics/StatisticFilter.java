package org.jiuzhu.web.statistics;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.FigureGroup;
import org.jiuzhu.statistics.StatisticQuery;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** The filters of the statistics as they stand in the address; what nobody could have meant is left out. */
public class StatisticFilter implements Serializable {
    private static final int MONTHS_AT_MOST = 60;
    private static final String ALL = "ALL";

    private String month;
    private String from;
    private String matter;
    private String registration;
    private String township;
    private String group;
    private String sort;

    StatisticQuery query(YearMonth newest) {
        YearMonth last = last(newest);
        return new StatisticQuery(first(last), last, matter(), registration(), township);
    }

    YearMonth last(YearMonth newest) {
        return Months.of(month, newest);
    }

    /** Not behind the last and not more than five years before it. */
    private YearMonth first(YearMonth last) {
        YearMonth typed = Months.of(from, last);
        return typed.isAfter(last) || typed.isBefore(last.minusMonths(MONTHS_AT_MOST)) ? last : typed;
    }

    /** 低保 where none is named; null for all together. */
    AssistanceMatter matter() {
        return ALL.equals(matter) ? null : constant(AssistanceMatter.values(), matter, AssistanceMatter.DIBAO);
    }

    Registration registration() {
        return constant(Registration.values(), registration, null);
    }

    /** Null for a few figures of each group. */
    FigureGroup group() {
        return constant(FigureGroup.values(), group, null);
    }

    /** The figure by which rows stand, the largest first; null for the order of codes. */
    Figure sort() {
        return constant(Figure.values(), sort, null);
    }

    static <E extends Enum<E>> E constant(E[] all, String name, E otherwise) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    public List<Chip> getMatters() {
        return Stream.concat(
                        Arrays.stream(AssistanceMatter.values())
                                .map(one -> new Chip(one.name(), Texts.of("AssistanceMatter." + one))),
                        Stream.of(new Chip(ALL, Texts.of("statistics.all-matters"))))
                .toList();
    }

    public List<Chip> getRegistrations() {
        return Stream.concat(
                        Stream.of(new Chip("", Texts.of("statistics.both"))),
                        Arrays.stream(Registration.values())
                                .map(one -> new Chip(one.name(), Texts.of("Registration." + one))))
                .toList();
    }

    public String getMatter() {
        return matter() == null ? ALL : matter().name();
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getRegistration() {
        return registration() == null ? "" : registration().name();
    }

    public void setRegistration(String registration) {
        this.registration = registration;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTownship() {
        return township;
    }

    public void setTownship(String township) {
        this.township = township != null && township.matches("\\d{9}") ? township : null;
    }

    public String getGroup() {
        return group() == null ? "" : group().name();
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getSort() {
        return sort() == null ? "" : sort().name();
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
