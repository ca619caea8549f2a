package org.jiuzhu.web.proofreading;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.Role;
import org.jiuzhu.proofreading.ProofRow;
import org.jiuzhu.proofreading.ProofState;
import org.jiuzhu.proofreading.Proofreading;
import org.jiuzhu.proofreading.Proofreadings;
import org.jiuzhu.proofreading.RosterImport;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 共同校对: a month's roster, and township by township how many differ and who has signed. */
@Named("proofMonthPage")
@ViewScoped
public class ProofMonthPage implements Serializable {
    private static final long MOST_BYTES = 20_000_000;

    @Inject
    private Proofreadings proofreadings;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String month;
    private transient Part file;
    private transient List<ProofRow> rows;
    private transient Optional<RosterImport> roster;

    public List<ProofRow> getRows() {
        if (rows == null) {
            rows = proofreadings.of(chosen());
        }
        return rows;
    }

    public RosterImport getRoster() {
        if (roster == null) {
            roster = proofreadings.roster(chosen());
        }
        return roster.orElse(null);
    }

    public String getRosterText() {
        RosterImport one = getRoster();
        return Texts.of("proof.roster", one.fileName(), one.persons(), one.importedAt());
    }

    /** Of all townships shown together, in percent with one decimal. */
    public String getAccuracy() {
        long persons =
                getRows().stream().mapToLong(row -> row.sheet().persons()).sum();
        long differing =
                getRows().stream().mapToLong(row -> row.sheet().differing()).sum();
        return percent(persons == 0 ? 1000 : (int) (1000 * (persons - differing) / persons));
    }

    public String percent(int permille) {
        return permille / 10 + "." + permille % 10 + "%";
    }

    public boolean isService() {
        return chrome.getOfficer().holds(Role.BUREAU_SERVICE);
    }

    public boolean isSigningForTownship(ProofRow row) {
        return chrome.getOfficer().holds(Role.TOWNSHIP_HEAD)
                && row.sheet().state() == ProofState.OPEN
                && row.waiting() == 0;
    }

    public boolean isSigningForBureau(ProofRow row) {
        return isService() && row.sheet().state() == ProofState.SIGNED_BY_TOWNSHIP;
    }

    /** What is about to be signed. */
    public String confirm(ProofRow row) {
        Proofreading sheet = row.sheet();
        return Texts.of(
                "proof.sign.confirm",
                row.townshipName(),
                getMonthText(),
                sheet.persons(),
                sheet.differing(),
                percent(sheet.accuracy()));
    }

    public String take() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new FieldRefusal("file", "field.required");
        }
        if (file.getSize() > MOST_BYTES) {
            throw new Refusal("import.too-large");
        }
        try (InputStream in = file.getInputStream()) {
            proofreadings.take(chosen(), file.getSubmittedFileName(), in.readAllBytes());
        }
        return again();
    }

    public String compareAgain() {
        proofreadings.compareAgain(chosen());
        return again();
    }

    public String signForTownship(long id) {
        proofreadings.signForTownship(id);
        return again();
    }

    public String signForBureau(long id) {
        proofreadings.signForBureau(id);
        return again();
    }

    private String again() {
        return "/proofreading/month.xhtml?faces-redirect=true&month=" + chosen();
    }

    public List<Chip> getMonths() {
        return Months.chips(YearMonth.from(clocks.today()));
    }

    public String getMonthText() {
        return Months.text(chosen());
    }

    private YearMonth chosen() {
        return Months.of(month, YearMonth.from(clocks.today()));
    }

    public String getMonth() {
        return chosen().toString();
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
