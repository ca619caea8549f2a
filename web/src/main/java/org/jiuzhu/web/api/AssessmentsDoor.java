package org.jiuzhu.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.jiuzhu.assessment.AssessmentForm;
import org.jiuzhu.assessment.PreChecks;
import org.jiuzhu.shared.JsonForm;

/** 预审 for other systems: facts in, the whole explanation out; the same code as at the counter, nothing is stored. */
@Path("/assessments")
public class AssessmentsDoor {
    @Inject
    private PreChecks preChecks;

    @Inject
    private AssessmentJson json;

    /** @throws org.jiuzhu.shared.FormRefusal with every property that is wrong */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public String assess(InputStream body) throws IOException {
        AssessmentForm form = JsonForm.read(JsonBody.read(body), AssessmentForm.class);
        return json.of(preChecks.assess(form)).toString();
    }
}
