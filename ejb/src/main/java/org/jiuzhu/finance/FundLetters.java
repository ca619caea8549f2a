package org.jiuzhu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.document.Paper;
import org.jiuzhu.document.PaperSigner;
import org.jiuzhu.document.PdfPaper;
import org.jiuzhu.shared.Sha256;

/** The letter of a fund request, written when it is signed and kept as it was. */
@ApplicationScoped
class FundLetters {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private PaperSigner signer;

    /** Writes it and keeps it. */
    byte[] keep(FundRequest request, List<FundSum> sums, String maker, String signedBy) {
        Paper paper = written(request, sums, maker, signedBy);
        byte[] pdf = signer.sign(PdfPaper.of(paper.xhtml(11)), title(request), request.requestedAt());
        String sha256 = HexFormat.of().formatHex(Sha256.digest().digest(pdf));
        entities.createNativeQuery("insert into fund_letter (request_id, sha256, pdf) values (?1, ?2, ?3)")
                .setParameter(1, request.id())
                .setParameter(2, sha256)
                .setParameter(3, pdf)
                .executeUpdate();
        return pdf;
    }

    /** As it was kept, if it was. */
    Optional<byte[]> kept(long requestId) {
        List<?> found = entities.createNativeQuery("select pdf from fund_letter where request_id = ?1")
                .setParameter(1, requestId)
                .getResultList();
        return found.stream().map(pdf -> (byte[]) pdf).findFirst();
    }

    private static String title(FundRequest request) {
        return FinanceText.of(
                "letter.title." + request.kind(),
                request.month().getYear(),
                request.month().getMonthValue());
    }

    private static Paper written(FundRequest request, List<FundSum> sums, String maker, String signedBy) {
        String bureau = DocumentNumbers.wording("bureau");
        Paper paper = new Paper()
                .title(bureau + title(request))
                .right(request.documentNumber())
                .say(FinanceText.of("letter.to"))
                .say(FinanceText.of(
                        "letter.asks",
                        request.month().getYear(),
                        request.month().getMonthValue(),
                        request.batch(),
                        request.lineCount(),
                        request.total()))
                .big(FinanceText.of("letter.capital", CapitalAmount.of(request.total())))
                .heading(FinanceText.of("letter.projects"))
                .table(FinanceText.list("letter.project.columns"), projects(sums))
                .heading(FinanceText.of("letter.townships"))
                .table(FinanceText.list("letter.township.columns"), townships(sums))
                .say(FinanceText.of("letter.manner"))
                .say(FinanceText.of("letter.enclosed", request.lineCount()));
        return paper.say(FinanceText.of("letter.hands", maker, signedBy))
                .right(bureau)
                .right(FinanceText.of("letter.seal", request.seal()))
                .right(request.requestedAt().toLocalDate().toString());
    }

    private static List<List<String>> projects(List<FundSum> sums) {
        Map<FundProject, FundSum> all = new LinkedHashMap<>();
        for (FundProject project : FundProject.values()) {
            sums.stream()
                    .filter(sum -> sum.project() == project)
                    .forEach(sum -> all.merge(project, sum, FundLetters::together));
        }
        List<List<String>> rows = new ArrayList<>();
        all.values().forEach(sum -> rows.add(cells(FinanceText.of("project." + sum.project()), sum)));
        return rows;
    }

    private static FundSum together(FundSum one, FundSum other) {
        return new FundSum(
                "",
                "",
                one.project(),
                one.households() + other.households(),
                one.persons() + other.persons(),
                one.monthly().plus(other.monthly()),
                one.backPay().plus(other.backPay()));
    }

    private static List<List<String>> townships(List<FundSum> sums) {
        List<List<String>> rows = new ArrayList<>();
        for (FundSum sum : sums) {
            List<String> row = new ArrayList<>(List.of(sum.townshipName()));
            row.addAll(cells(FinanceText.of("project." + sum.project()), sum));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String name, FundSum sum) {
        return List.of(
                name,
                Long.toString(sum.households()),
                Long.toString(sum.persons()),
                sum.monthly().toString(),
                sum.backPay().toString(),
                sum.total().toString());
    }
}
