package org.jiuzhu.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.assessment.LinshiFacts.Weight;
import org.jiuzhu.assessment.TekunFacts.SelfCare;
import org.jiuzhu.assessment.TekunFacts.Situation;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.WorkAbility;
import org.jiuzhu.shared.Form;

/** The facts of an assessment as they are typed, sent or stored; amounts are in yuan. */
public class AssessmentForm implements Form {
    public AssistanceMatter matter;
    /** The body of rules; the one in force on the day where none is named. */
    public RuleVersion version;

    /** The day whose rules are asked. */
    public LocalDate day;

    public Registration registration;
    /** 单人户: the applicant applies for himself or herself alone. */
    public boolean alone;

    public List<PersonRow> persons = new ArrayList<>();
    public List<IncomeRow> incomes = new ArrayList<>();
    public List<CostRow> costs = new ArrayList<>();
    public List<PropertyRow> properties = new ArrayList<>();
    public TekunPart tekun;
    public LinshiPart linshi;

    /**
     * The facts that were typed.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     */
    public Facts facts() {
        new AssessmentFormCheck(this).refuseFaults();
        return new FormFacts(this).facts();
    }

    /** A person at the address; one of them is the applicant. */
    public static class PersonRow implements Form {
        public String name;
        public Relation relation;
        public LocalDate bornOn;
        public Residence residence = Residence.TOGETHER;
        public Absence absence = Absence.NONE;
        public boolean studying;
        public boolean employed;
        public WorkAbility workAbility = WorkAbility.FULL;
        public boolean seriouslyIll;
        public List<DisabilityRow> disabilities = new ArrayList<>();
    }

    /** A disability of the certificate, its grade from 1 (gravest) to 4. */
    public static class DisabilityRow implements Form {
        public DisabilityType type;
        public Integer grade;
    }

    /** An amount as it was declared, found and is used; what is not said of the latter two is the one before. */
    public static class FigureRow implements Form {
        /** The row of the person, beginning with 0. */
        public Integer person = 0;

        public BigDecimal declared;
        public BigDecimal found;
        public BigDecimal used;
        public String reason;
    }

    /** What came in within those months of the window; without months it is the whole window's. */
    public static class IncomeRow extends FigureRow {
        public IncomeKind kind;
        public YearMonth from;
        public YearMonth to;
    }

    /** What had to be spent within the window. */
    public static class CostRow extends FigureRow {
        public CostKind kind;
    }

    /** A piece of property and its worth. */
    public static class PropertyRow extends FigureRow {
        public PropertyKind kind;
    }

    /** What 特困 asks besides. */
    public static class TekunPart implements Form {
        public boolean inInstitution;
        public boolean inOrphanScheme;
        /** The items of self-care that the person cannot do. */
        public List<SelfCare> failed = new ArrayList<>();

        public List<SupporterRow> supporters = new ArrayList<>();
    }

    /** Someone who owes support by law. */
    public static class SupporterRow implements Form {
        public String name;
        public LocalDate bornOn;
        public Situation situation = Situation.NONE;
        public BigDecimal yearlyIncome;
        public boolean propertyWithin;
        public List<DisabilityRow> disabilities = new ArrayList<>();
    }

    /** What 临时救助 asks besides. */
    public static class LinshiPart implements Form {
        public LinshiFacts.Kind kind;
        public Weight weight;
        public Integer months = 1;
        public String cause;
        public boolean grantedForThisCause;
        public boolean inDibaoOrTekun;
        /** Up to what the township may grant; nothing where its instrument names none. */
        public BigDecimal ceiling;
    }
}
