package org.jiuzhu.web.finance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jiuzhu.budget.BudgetLine;
import org.jiuzhu.budget.Budgets;
import org.jiuzhu.finance.FileFormat;
import org.jiuzhu.finance.FundHead;
import org.jiuzhu.finance.FundLine;
import org.jiuzhu.finance.FundRequests;
import org.jiuzhu.finance.FundState;
import org.jiuzhu.finance.FundStep;
import org.jiuzhu.finance.FundSum;
import org.jiuzhu.finance.Outcome;
import org.jiuzhu.finance.ResultFile;
import org.jiuzhu.finance.ResultImports;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** One fund request: figures, hands, payments, the bank's answers, and what this officer may do with it now. */
@Named("fundRequestPage")
@ViewScoped
public class FundRequestPage implements Serializable {
    private static final int SIZE = 25;
    private static final int LARGEST = 20 * 1024 * 1024;

    @Inject
    private FundRequests requests;

    @Inject
    private ResultImports results;

    @Inject
    private Budgets budgets;

    private long id;
    private int after;
    private Outcome outcome;
    private FileFormat format = FileFormat.CSV;
    private transient Part upload;
    private transient FundHead head;
    private transient List<FundSum> sums;
    private transient Slice<FundLine> lines;
    private transient List<BudgetLine> budget;
    private transient List<ResultFile> files;

    public FundHead getHead() {
        if (head == null) {
            head = requests.get(id);
        }
        return head;
    }

    public List<FundSum> getSums() {
        if (sums == null) {
            sums = requests.sums(id);
        }
        return sums;
    }

    /** What the request takes of the budget, while nobody has signed it. */
    public List<BudgetLine> getBudget() {
        if (budget == null) {
            budget = getHead().state() == FundState.MERGED ? budgets.of(id) : List.of();
        }
        return budget;
    }

    private Slice<FundLine> lines() {
        if (lines == null) {
            lines = Slice.of(SIZE, read -> requests.lines(id, outcome, after, read));
        }
        return lines;
    }

    public List<FundLine> getLines() {
        return lines().rows();
    }

    public Integer getNext() {
        return lines().next(FundLine::sequence);
    }

    public List<ResultFile> getFiles() {
        if (files == null) {
            files = results.of(id);
        }
        return files;
    }

    public List<ResultImports.Told> faults(ResultFile file) {
        return file.faulty() == 0 ? List.of() : results.faults(file.id());
    }

    public String getTitle() {
        return Texts.of(
                "finance.request.title",
                Months.text(getHead().month()),
                Texts.of("FundKind." + getHead().kind()));
    }

    /** How far it is, its batch, its payments and their sum. */
    public String getSub() {
        return Texts.of(
                "finance.request.sub",
                Texts.of("FundState." + getHead().state()),
                getHead().batch(),
                getHead().lineCount(),
                getHead().total());
    }

    /** What became of the rows of an answer. */
    public String counts(ResultFile file) {
        return Texts.of("finance.answer.counts", file.rowCount(), file.applied(), file.known(), file.faulty());
    }

    /** What is about to be done, with batch, number of payments and sum. */
    public String confirm(FundStep step) {
        return Texts.of(
                "finance.confirm." + step,
                getHead().batch(),
                getHead().lineCount(),
                getHead().total());
    }

    public String take(FundStep step) {
        switch (step) {
            case UNDO -> requests.undo(id);
            case REQUEST -> requests.request(id);
            case ACKNOWLEDGE -> requests.acknowledge(id);
            case FILE -> requests.file(id, format);
            case RELEASE -> requests.release(id);
        }
        return step == FundStep.UNDO
                ? "/finance/requests.xhtml?faces-redirect=true"
                : "/finance/request.xhtml?faces-redirect=true&id=" + id;
    }

    /** Takes the bank's answer. */
    public String read() {
        if (upload == null || upload.getSize() == 0) {
            throw new FieldRefusal("upload", "finance.result-missing");
        }
        if (upload.getSize() > LARGEST) {
            throw new FieldRefusal("upload", "finance.result-too-large", LARGEST / 1024 / 1024);
        }
        try (InputStream in = upload.getInputStream()) {
            results.take(id, upload.getSubmittedFileName(), in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return "/finance/request.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the file's format is to be chosen now. */
    public boolean isChoosing() {
        return getHead().open().contains(FundStep.FILE);
    }

    public FileFormat[] getFormats() {
        return FileFormat.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public FileFormat getFormat() {
        return format;
    }

    public void setFormat(FileFormat format) {
        this.format = format;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
