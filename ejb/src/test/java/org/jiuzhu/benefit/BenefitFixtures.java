package org.jiuzhu.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.assessment.Assessment.Parts;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.casework.CaseGranted;
import org.jiuzhu.casework.CaseGranted.MonthlyAmount;
import org.jiuzhu.casework.CaseGranted.Single;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/** Grants and benefits of 杨木乡 to begin a test with. */
final class BenefitFixtures {
    static final int CUT_OFF_DAY = 15;
    static final String TOWNSHIP = "230382201";

    private BenefitFixtures() {}

    static CaseGranted grantedOn(LocalDate day) {
        return new CaseGranted(
                7,
                "2303822010120261100007",
                "decision-7",
                AssistanceMatter.DIBAO,
                Registration.RURAL,
                TOWNSHIP,
                "230382201200",
                70,
                "Zhao",
                3,
                List.of(701L, 702L),
                List.of(new MonthlyAmount(YearMonth.from(day).plusMonths(1), Fen.ofYuan(402), Parts.NONE, 2, false)),
                day,
                YearMonth.from(day).plusMonths(1),
                new Single(Recognition.DIBAO, Fen.ofYuan(402), Fen.ZERO, null));
    }

    static Benefit benefitDecidedOn(LocalDate day) {
        CertificateNumber number = new CertificateNumber(TOWNSHIP, AssistanceMatter.DIBAO, 1);
        return new Benefit(number, grantedOn(day), CUT_OFF_DAY);
    }
}
