package org.jiuzhu.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** The minutes of an appraisal as they are written down. */
public class AppraisalForm implements Form {
    private static final int TWO = 2;
    private static final int THREE = 3;

    public LocalDate heldOn;
    public List<ParticipantRow> participants = new ArrayList<>();
    public String remarks;
    public Integer agree;
    public Integer disagree;
    public Integer abstain;
    public Conclusion conclusion;

    /** A line of the roster. */
    public static class ParticipantRow implements Form {
        public String name;
        public Capacity capacity;
        public boolean present;
        /** Why somebody stands aside; whoever does is not counted. */
        public String recusedFor;

        public boolean signed;

        boolean counts() {
            return present && !isRecused();
        }

        boolean isRecused() {
            return recusedFor != null && !recusedFor.isBlank();
        }
    }

    /**
     * Representatives are at least two thirds of all who take part, kin stand aside, everybody signs, the tally fits
     * (民发〔2012〕220号 arts. 22 to 24; decisions 6, 46).
     */
    void refuseFaults(LocalDate called, LocalDate today) {
        Faults faults = new Faults();
        faults.chosen("heldOn", heldOn);
        if (heldOn != null && (heldOn.isAfter(today) || heldOn.isBefore(called))) {
            faults.add("heldOn", "appraisal.day", called, today);
        }
        roster(faults);
        faults.require("remarks", remarks, 4000);
        tally(faults);
        faults.chosen("conclusion", conclusion);
        faults.refuseIfAny();
    }

    private void roster(Faults faults) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            ParticipantRow row = participants.get(i);
            String path = "participants[" + i + "].";
            faults.require(path + "name", row.name, 60);
            faults.chosen(path + "capacity", row.capacity);
            faults.limit(path + "recusedFor", row.recusedFor, 120);
            if (row.name != null && !names.add(row.name.strip() + row.capacity)) {
                faults.add(path + "name", "appraisal.twice");
            }
            if (row.counts() && !row.signed) {
                faults.add(path + "signed", "appraisal.unsigned");
            }
            if (row.signed && !row.counts()) {
                faults.add(path + "signed", "appraisal.signed-absent");
            }
        }
        quorum(faults);
    }

    /** Three times the representatives are no fewer than twice all who take part, in whole numbers. */
    private void quorum(Faults faults) {
        long all = participants.stream().filter(ParticipantRow::counts).count();
        long representatives = participants.stream()
                .filter(row -> row.counts() && row.capacity == Capacity.REPRESENTATIVE)
                .count();
        if (all == 0 || THREE * representatives < TWO * all) {
            faults.add("quorum", "appraisal.quorum", representatives, all);
        }
        if (participants.stream().noneMatch(row -> row.counts() && row.capacity == Capacity.TOWNSHIP)) {
            faults.add("quorum", "appraisal.no-township");
        }
    }

    private void tally(Faults faults) {
        count(faults, "agree", agree);
        count(faults, "disagree", disagree);
        count(faults, "abstain", abstain);
        if (agree == null || disagree == null || abstain == null) {
            return;
        }
        long voters = participants.stream()
                .filter(row -> row.counts() && row.capacity != null && row.capacity.isOfTheVillage())
                .count();
        if (agree + disagree + abstain != voters) {
            faults.add("agree", "appraisal.tally", voters);
        }
        if (conclusion == Conclusion.TRUTHFUL && agree <= disagree) {
            faults.add("conclusion", "appraisal.against-the-tally");
        }
    }

    private static void count(Faults faults, String field, Integer votes) {
        faults.chosen(field, votes);
        if (votes != null && votes < 0) {
            faults.add(field, "appraisal.votes");
        }
    }
}
