package org.jiuzhu.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.document.SealUse;
import org.jiuzhu.document.SealUses;
import org.jiuzhu.document.SealUses.Filter;

/** 用印台账: who used which seal on what, a page at a time. */
@Named("sealsPage")
@RequestScoped
public class SealsPage {
    private static final int SIZE = 50;

    @Inject
    private SealUses uses;

    @Inject
    private Areas areas;

    private String from;
    private String to;
    private String township;
    private Long before;
    private List<SealUse> found;
    private Map<String, String> names;

    private List<SealUse> found() {
        if (found == null) {
            String code = township == null || township.isBlank() ? null : township;
            found = uses.page(new Filter(day(from), day(to), code), before, SIZE + 1);
        }
        return found;
    }

    /** A day that cannot be read asks for nothing. */
    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    public List<SealUse> getRows() {
        return found().subList(0, Math.min(SIZE, found().size()));
    }

    /** The key behind the last row, where more follow. */
    public Long getNext() {
        return found().size() > SIZE ? found().get(SIZE - 1).id() : null;
    }

    public List<AdministrativeArea> getTownships() {
        return areas.townships();
    }

    public String place(String code) {
        if (names == null) {
            names = areas.townships().stream()
                    .collect(Collectors.toMap(AdministrativeArea::code, AdministrativeArea::name));
        }
        return names.getOrDefault(code, code);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getTownship() {
        return township;
    }

    public void setTownship(String township) {
        this.township = township;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
