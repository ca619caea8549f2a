package org.jiuzhu.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.casework.FieldSurveyForm;
import org.jiuzhu.casework.FieldSurveys;
import org.jiuzhu.casework.FieldWork;
import org.jiuzhu.shared.JsonForm;

/** 手机入户: what an investigator's phone fetches before the visit and sends after it. */
@Path("/surveys")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class SurveysDoor {
    private static final Pattern KEY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");

    @Inject
    private FieldWork work;

    @Inject
    private FieldSurveys surveys;

    @Inject
    private SurveysJson json;

    /** @param after the key that a page before has answered, nothing for the first page */
    @GET
    @Path("/cases")
    public String waiting(@QueryParam("after") String after) {
        Matcher key = KEY.matcher(after == null ? "" : after);
        boolean first = !key.matches();
        return json.waiting(
                        work.waiting(
                                first ? null : LocalDate.parse(key.group(1)),
                                first ? null : Long.valueOf(key.group(2))),
                        work.now())
                .toString();
    }

    @GET
    @Path("/cases/{number}")
    public String takeAlong(@PathParam("number") String number) {
        return json.along(work.takeAlong(number), work.now()).toString();
    }

    /** @throws org.jiuzhu.shared.FormRefusal with every property that is wrong */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String send(InputStream body) throws IOException {
        FieldSurveyForm form = JsonForm.read(JsonBody.read(body), FieldSurveyForm.class);
        return json.sent(surveys.send(form)).toString();
    }
}
