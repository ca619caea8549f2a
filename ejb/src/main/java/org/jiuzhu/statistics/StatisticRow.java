package org.jiuzhu.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.YearMonth;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;

/** What was counted of a village, a matter and a registration in a month; read in sums alone, and written by counting. */
@Entity
@Table(name = "statistic_row")
class StatisticRow {
    @Id
    private Long id;

    @Column(name = "stat_month")
    private YearMonth month;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    private int households;
    private int persons;
    private int women;
    private int elders;
    private int adults;
    private int minors;
    private int disabled;
    private int able;

    @Column(name = "partly_able")
    private int partlyAble;

    @Column(name = "lost_ability")
    private int lostAbility;

    @Column(name = "never_able")
    private int neverAble;

    private int illness;
    private int disability;
    private int education;
    private int disaster;

    @Column(name = "no_labour")
    private int noLabour;

    @Column(name = "other_cause")
    private int otherCause;

    @Column(name = "came_households")
    private int cameHouseholds;

    @Column(name = "came_persons")
    private int camePersons;

    @Column(name = "went_households")
    private int wentHouseholds;

    @Column(name = "went_persons")
    private int wentPersons;

    private int accepted;
    private int granted;
    private int refused;
    private int changed;

    @Column(name = "base_fen")
    private long base;

    @Column(name = "supplement_fen")
    private long supplement;

    @Column(name = "care_fen")
    private long care;

    @Column(name = "back_pay_fen")
    private long backPay;

    @Column(name = "kept_back_fen")
    private long keptBack;

    @Column(name = "spending_fen")
    private long spending;

    @Column(name = "paid_fen")
    private long paid;

    protected StatisticRow() {}
}
