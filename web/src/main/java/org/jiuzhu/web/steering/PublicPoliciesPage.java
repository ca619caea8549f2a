package org.jiuzhu.web.steering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiuzhu.steering.PolicyFilter;
import org.jiuzhu.steering.PolicyRow;
import org.jiuzhu.steering.PublicPolicies;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Slice;

/** 政策公开: the published texts, found by title or number, for everyone. */
@Named("publicPoliciesPage")
@RequestScoped
public class PublicPoliciesPage {
    private static final int SIZE = 20;

    @Inject
    private PublicPolicies policies;

    private String words;
    private String matter = "";
    private long after;
    private Slice<PolicyRow> found;

    private Slice<PolicyRow> found() {
        if (found == null) {
            found = Slice.of(
                    SIZE, read -> policies.page(new PolicyFilter(words, LibraryPage.matterOf(matter), after), read));
        }
        return found;
    }

    public List<PolicyRow> getRows() {
        return found().rows();
    }

    /** The key from which the next page goes on; nothing on the last. */
    public String getNext() {
        Long next = found().next(PolicyRow::id);
        return next == null ? "" : next.toString();
    }

    public boolean isFirst() {
        return after == 0;
    }

    public boolean isSearching() {
        return words != null && !words.isBlank() || !matter.isEmpty();
    }

    public List<Chip> getMatters() {
        return LibraryPage.matters();
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
        this.matter = LibraryPage.matterOf(matter) == null ? "" : matter;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = Math.max(0, after);
    }
}
