package org.jiuzhu.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.YearMonth;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/** One household's money of one month of entitlement on a list; drawn up in SQL and read as {@link PaymentRow}. */
@Entity
@Table(name = "payment_line")
class PaymentLine {
    @Id
    private Long id;

    @Column(name = "list_id")
    private long listId;

    private int sequence;

    @Column(name = "benefit_id")
    private long benefitId;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Column(name = "entitlement_month")
    private YearMonth entitlementMonth;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "head_name")
    private String headName;

    @Column(name = "identity_number")
    private String identityNumber;

    @Column(name = "household_persons")
    private int householdPersons;

    private int persons;

    @Column(name = "monthly_fen")
    private Fen monthly;

    @Column(name = "supplement_fen")
    private Fen supplement;

    @Column(name = "care_fen")
    private Fen care;

    @Column(name = "back_pay_fen")
    private Fen backPay;

    @Column(name = "payable_fen")
    private Fen payable;

    private String bank;

    @Column(name = "account_holder")
    private String accountHolder;

    @Column(name = "account_number")
    private String accountNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_mark")
    private ChangeMark changeMark;

    private String remark;

    protected PaymentLine() {}
}
