package org.jiuzhu.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.assessment.TekunFacts.SelfCare;
import org.jiuzhu.casework.FieldCase;
import org.jiuzhu.casework.FieldSurvey;
import org.jiuzhu.casework.FieldSurveys.Sent;
import org.jiuzhu.casework.FieldTask;
import org.jiuzhu.casework.Survey;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.web.layout.Labels;

/** Cases and surveys as a phone reads them, with the words of the office. */
@ApplicationScoped
public class SurveysJson {
    @Inject
    private OfficerNames names;

    @Inject
    private Labels labels;

    JsonObject waiting(List<FieldTask> tasks, LocalDateTime now) {
        JsonObjectBuilder page = Json.createObjectBuilder()
                .add("now", moment(now))
                .add("cases", array(tasks, task -> Json.createObjectBuilder()
                        .add("number", task.number())
                        .add("applicant", task.applicant())
                        .add("matter", matter(task.registration(), task.matter()))
                        .add("village", task.village())
                        .add("due", task.hasTerm() ? task.dueOn().toString() : "")
                        .build()));
        if (!tasks.isEmpty()) {
            FieldTask last = tasks.get(tasks.size() - 1);
            page.add("last", last.dueOn() + "_" + last.id());
        }
        return page.build();
    }

    JsonObject along(FieldCase along, LocalDateTime now) {
        SelfCare[] asked = along.matter() == AssistanceMatter.TEKUN ? SelfCare.values() : new SelfCare[0];
        return Json.createObjectBuilder()
                .add("now", moment(now))
                .add("number", along.number())
                .add("round", along.round())
                .add("matter", matter(along.registration(), along.matter()))
                .add("acceptedOn", along.acceptedOn().toString())
                .add("applicant", along.applicant())
                .add("village", along.village())
                .add("address", along.address())
                .add("members", array(along.members(), member -> Json.createObjectBuilder()
                        .add("name", member.name())
                        .add("relation", labels.of(member.relation()))
                        .add("age", member.age())
                        .build()))
                .add("colleagues", array(along.colleagues(), one -> pair("login", one.login(), one.name())))
                .add("selfCare", array(Arrays.asList(asked), item -> pair("code", item.name(), labels.of(item))))
                .build();
    }

    private String matter(Registration registration, AssistanceMatter matter) {
        return labels.of(registration) + labels.of(matter);
    }

    private static JsonObject pair(String key, String value, String name) {
        return Json.createObjectBuilder().add(key, value).add("name", name).build();
    }

    JsonObject sent(Sent sent) {
        FieldSurvey mine = sent.mine();
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("id", mine.uuid())
                .add("state", mine.state().name())
                .add("doneAt", moment(mine.doneAt()))
                .add("sentAt", moment(mine.sentAt()))
                .add("caseState", labels.of(sent.state()))
                .add("mine", mine(mine));
        if (mine.parkedFor() != null) {
            answer.add("reason", labels.of(mine.parkedFor()));
        }
        return answer.add("standing", sent.standing() == null ? JsonValue.NULL : standing(sent.standing()))
                .build();
    }

    private JsonObject mine(FieldSurvey mine) {
        return version(labels.of(mine.doneAt()), mine.firstLogin(), mine.secondLogin())
                .add("findings", mine.findings())
                .add("signedBy", mine.signedBy())
                .build();
    }

    private JsonObject standing(Survey survey) {
        return version(labels.of(survey.visitedOn()), survey.firstLogin(), survey.secondLogin())
                .add("findings", survey.findings())
                .add("signedBy", survey.signedBy())
                .build();
    }

    private JsonObjectBuilder version(String when, String first, String second) {
        return Json.createObjectBuilder()
                .add("when", when)
                .add("first", names.of(first))
                .add("second", names.of(second));
    }

    private static String moment(LocalDateTime at) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at);
    }

    private static <T> JsonArrayBuilder array(List<T> rows, Function<T, JsonObject> row) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(one -> array.add(row.apply(one)));
        return array;
    }
}
