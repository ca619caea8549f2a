package org.jiuzhu.web.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.budget.BudgetDocument;
import org.jiuzhu.budget.BudgetLine;
import org.jiuzhu.budget.BudgetRow;
import org.jiuzhu.budget.Budgets;
import org.jiuzhu.finance.AccountChange.State;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.web.layout.BarChart;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** 预算: a year's money of each township and matter against what was asked for, and the documents that gave it. */
@Named("budgetsPage")
@ViewScoped
public class BudgetsPage implements Serializable {
    @Inject
    private Budgets budgets;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String year;
    private String remark;
    private transient List<BudgetLine> lines;
    private transient List<BudgetDocument> documents;

    public List<BudgetLine> getLines() {
        if (lines == null) {
            lines = budgets.lines(chosen());
        }
        return lines;
    }

    public List<BudgetDocument> getDocuments() {
        if (documents == null) {
            documents = budgets.documents(chosen());
        }
        return documents;
    }

    /** Those that wait for this officer. */
    public List<BudgetDocument> getWaiting() {
        return getDocuments().stream()
                .filter(document -> document.state() == State.PROPOSED)
                .toList();
    }

    public boolean isConfirming(BudgetDocument document) {
        Officer officer = chrome.getOfficer();
        return officer.holds(Role.FINANCE) && !officer.login().equals(document.enteredBy());
    }

    public boolean isEntering() {
        return chrome.getOfficer().holds(Role.BUREAU_SERVICE);
    }

    public String getChart() {
        Map<String, List<BudgetLine>> townships = new LinkedHashMap<>();
        getLines().forEach(line -> townships
                .computeIfAbsent(line.townshipName(), name -> new ArrayList<>())
                .add(line));
        return BarChart.beside(List.copyOf(townships.keySet()))
                .with(Texts.of("budget.amount"), sums(townships, BudgetLine::budget))
                .with(Texts.of("budget.asked"), sums(townships, BudgetLine::asked))
                .with(Texts.of("budget.arrived"), sums(townships, BudgetLine::arrived))
                .toJson();
    }

    private static List<BigDecimal> sums(Map<String, List<BudgetLine>> townships, Function<BudgetLine, Fen> of) {
        return townships.values().stream().map(all -> sum(all, of).yuan()).toList();
    }

    private static Fen sum(List<BudgetLine> lines, Function<BudgetLine, Fen> of) {
        return lines.stream().map(of).reduce(Fen.ZERO, Fen::plus);
    }

    public Fen getBudget() {
        return sum(getLines(), BudgetLine::budget);
    }

    public Fen getAsked() {
        return sum(getLines(), BudgetLine::asked);
    }

    public Fen getArrived() {
        return sum(getLines(), BudgetLine::arrived);
    }

    public Fen getLeft() {
        return getBudget().minus(getAsked());
    }

    /** The name of a township in a document. */
    public String name(BudgetRow row) {
        return getLines().stream()
                .filter(line -> line.townshipCode().equals(row.townshipCode()))
                .map(BudgetLine::townshipName)
                .findFirst()
                .orElse(row.townshipCode());
    }

    /** What is about to be decided, with number, year and amount. */
    public String confirmation(String act, BudgetDocument document) {
        return Texts.of("budget.confirm." + act, document.number(), Years.text(document.year()), document.total());
    }

    public String confirm(long id) {
        budgets.confirm(id);
        return again();
    }

    public String reject(long id) {
        budgets.reject(id, remark);
        return again();
    }

    private String again() {
        return "/budget/budgets.xhtml?faces-redirect=true&year=" + chosen();
    }

    public String getTitle() {
        return Texts.of("budget.title", Years.text(chosen()));
    }

    public List<Chip> getYears() {
        return Years.chips(clocks.today().getYear());
    }

    private int chosen() {
        return Years.of(year, clocks.today().getYear());
    }

    public String getYear() {
        return Integer.toString(chosen());
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
