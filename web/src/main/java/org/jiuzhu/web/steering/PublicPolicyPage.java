package org.jiuzhu.web.steering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiuzhu.steering.PublicPolicies;
import org.jiuzhu.steering.PublicPolicies.Reading;

/** One published text, to be read on a phone or printed, with its hash. */
@Named("publicPolicyPage")
@RequestScoped
public class PublicPolicyPage {
    @Inject
    private PublicPolicies policies;

    private long id;
    private Reading reading;

    public Reading getReading() {
        if (reading == null) {
            reading = policies.read(id);
        }
        return reading;
    }

    public List<String> getParagraphs() {
        return Paragraphs.of(getReading().body());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
