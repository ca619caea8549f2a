package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.steering.PolicyFilter;
import org.jiuzhu.steering.PolicyLibrary;
import org.jiuzhu.steering.PolicyRow;
import org.jiuzhu.steering.PolicyState;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 政策库: the texts as officers see them; drafts and what was withdrawn for the bureau alone. */
@Named("libraryPage")
@ViewScoped
public class LibraryPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private PolicyLibrary library;

    @Inject
    private Chrome chrome;

    private String words;
    private String matter = "";
    private String state = "";
    private long after;
    private transient Slice<PolicyRow> found;

    private Slice<PolicyRow> found() {
        if (found == null) {
            PolicyState wanted = Arrays.stream(PolicyState.values())
                    .filter(one -> one.name().equals(state))
                    .findFirst()
                    .orElse(null);
            found = Slice.of(
                    SIZE, read -> library.page(new PolicyFilter(words, matterOf(matter), after), wanted, read));
        }
        return found;
    }

    static AssistanceMatter matterOf(String typed) {
        return Arrays.stream(AssistanceMatter.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    static List<Chip> matters() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("policy.matters")));
        Arrays.stream(AssistanceMatter.values())
                .forEach(one -> chips.add(new Chip(one.name(), Texts.of("AssistanceMatter." + one))));
        return chips;
    }

    public List<PolicyRow> getRows() {
        return found().rows();
    }

    public Long getNext() {
        return found().next(PolicyRow::id);
    }

    public boolean isEntering() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public List<Chip> getMatters() {
        return matters();
    }

    /** The states to choose from; nobody outside the bureau has a choice. */
    public List<Chip> getStates() {
        boolean bureau = Stream.of(Role.BUREAU_POLICY, Role.BUREAU_SUPERVISOR, Role.BUREAU_APPROVER)
                .anyMatch(chrome.getOfficer()::holds);
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("PolicyState.PUBLISHED")));
        if (bureau) {
            String drafts = Texts.of("policy.drafts", library.waiting());
            chips.add(new Chip(PolicyState.DRAFT.name(), drafts));
        }
        chips.add(new Chip(PolicyState.SUPERSEDED.name(), Texts.of("PolicyState.SUPERSEDED")));
        if (bureau) {
            chips.add(new Chip(PolicyState.WITHDRAWN.name(), Texts.of("PolicyState.WITHDRAWN")));
        }
        return chips;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matterOf(matter) == null ? "" : matter;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
