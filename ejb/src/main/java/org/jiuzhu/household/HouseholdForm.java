package org.jiuzhu.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.assessment.LinshiFacts;
import org.jiuzhu.assessment.TekunFacts.SelfCare;
import org.jiuzhu.assessment.TekunFacts.Situation;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.HardshipCause;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.WorkAbility;
import org.jiuzhu.shared.Form;

/** The application as it is typed at the counter or in the village. */
public class HouseholdForm implements Form {
    /** What is applied for. */
    public AssistanceMatter matter = AssistanceMatter.DIBAO;
    /** What 特困 asks besides; read for that matter only. */
    public CareRow care = new CareRow();
    /** What 临时救助 asks besides; read for that matter only. */
    public HardshipRow hardship = new HardshipRow();

    public String villageCode;
    public Registration registration;
    public String address;
    public String phone;
    public String bank;
    public String accountHolder;
    public String accountNumber;
    public String nearRelative;
    public String mandate;
    public boolean promised;
    public boolean authorised;
    public List<MemberRow> members = new ArrayList<>();
    public List<IncomeRow> incomes = new ArrayList<>();
    public List<CostRow> costs = new ArrayList<>();
    public List<PropertyRow> properties = new ArrayList<>();
    public List<SupporterRow> supporters = new ArrayList<>();
    /** 单人户: the applicant applies for himself or herself alone. */
    public boolean alone;

    /** A form with the applicant's row in it. */
    public static HouseholdForm blank() {
        HouseholdForm form = new HouseholdForm();
        MemberRow applicant = new MemberRow();
        applicant.relation = Relation.SELF;
        form.members.add(applicant);
        return form;
    }

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    public void refuseFaults(LocalDate today) {
        new HouseholdFormCheck(this, today).refuseFaults();
    }

    /** Whether relief comes before the papers (民发〔2018〕23号 item 2(2)). */
    public boolean isEmergency() {
        return matter == AssistanceMatter.LINSHI && hardship.kind == LinshiFacts.Kind.EMERGENCY;
    }

    /** A recognition brings no money and an emergency may be helped by hand: then none need be named. */
    public boolean hasAccount() {
        return accountNumber != null && !accountNumber.isBlank();
    }

    /** Where a 特困 applicant is cared for and what he or she cannot do. */
    public static class CareRow implements Form {
        public boolean inInstitution;
        public boolean inOrphanScheme;
        public SelfCare[] failed = {};
    }

    /** The hardship that 临时救助 is asked for. */
    public static class HardshipRow implements Form {
        public LinshiFacts.Kind kind;
        public LinshiFacts.Weight weight;
        public Integer months = 1;
        public HardshipCause cause;
        public String story;
    }

    /** A person at the address; the applicant is the first row. */
    public static class MemberRow implements Form {
        public String name;
        public String identityNumber;
        public Relation relation;
        public String health = "HEALTHY";
        public WorkAbility workAbility = WorkAbility.FULL;
        public Integer disabilityType;
        public Integer disabilityGrade;
        public boolean studying;
        public Absence absence = Absence.NONE;
        /** As the household's where it was not said. */
        public Registration registration;

        public Residence residence = Residence.TOGETHER;
        public boolean employed;
        public boolean seriouslyIll;
        /** Who signs for this member's data; asked of adults only. */
        public Signing signing = Signing.OWN;
        /** Who signs where the member cannot. */
        public String guardian;

        String guardianSigning() {
            return signing == Signing.GUARDIAN ? guardian : null;
        }
        /** The parts of a certificate of several kinds. */
        public List<PartRow> parts = new ArrayList<>();
    }

    /** A kind of disability with its grade, from 1 (gravest) to 4. */
    public static class PartRow implements Form {
        public DisabilityType type;
        public Integer grade;
    }

    /** Someone who owes support by law; asked for 特困. */
    public static class SupporterRow implements Form {
        public String name;
        public Relation relation;
        public LocalDate bornOn;
        public Situation situation = Situation.NONE;
        public BigDecimal yearlyIncome;
        public boolean propertyWithin;
        public List<PartRow> parts = new ArrayList<>();
    }

    /** A year's income; the member is the number of the row, beginning with 0. */
    public static class IncomeRow implements Form {
        public Integer member = 0;
        public IncomeKind kind;
        public BigDecimal yearly;
        /** The months of the window that it is of; the whole window where none are said. */
        public YearMonth from;

        public YearMonth to;
    }

    /** What had to be spent within the window; the member is the number of the row, beginning with 0. */
    public static class CostRow implements Form {
        public Integer member = 0;
        public CostKind kind;
        public BigDecimal yearly;
    }

    /** A piece of property; the member is the number of the row, beginning with 0. */
    public static class PropertyRow implements Form {
        public Integer member = 0;
        public PropertyKind kind;
        public String description;
        public BigDecimal worth;
    }
}
