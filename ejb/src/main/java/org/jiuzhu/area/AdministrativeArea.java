package org.jiuzhu.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A city, township or village with its official code; names repeat, so a village is always shown with its township. */
@Entity
@Table(name = "area")
public class AdministrativeArea {
    @Id
    private String code;

    private String name;
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "area_level")
    private AreaLevel level;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "is_government")
    private boolean government;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected AdministrativeArea() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public AreaLevel level() {
        return level;
    }

    public String parentCode() {
        return parentCode;
    }

    /** Whether a township government sits here; units that exist only in the statistics decide nothing. */
    public boolean isGovernment() {
        return government;
    }
}
