package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Failure.Kind;
import org.jiuzhu.web.layout.Failure.Sentence;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void a_refusal_is_told_however_deep_it_is_wrapped() {
        var failure = Failure.of(new FacesException(new ELException(new EJBException(new Refusal("clock.days")))));

        assertEquals(new Failure(Kind.REFUSED, List.of(new Sentence(null, Texts.of("clock.days")))), failure);
    }

    @Test
    void a_refusal_of_a_field_keeps_its_field() {
        var failure = Failure.of(new FieldRefusal("identity", "identity.check"));

        assertEquals(List.of(new Sentence("identity", Texts.of("identity.check"))), failure.sentences());
    }

    @Test
    void a_refused_form_tells_every_fault() {
        var faults = List.of(
                new FieldRefusal("name", "field.required"), new FieldRefusal("members[0].name", "field.required"));

        var failure = Failure.of(new FormRefusal(faults));

        assertEquals(
                List.of("name", "members[0].name"),
                failure.sentences().stream().map(Sentence::field).toList());
    }

    @Test
    void two_officers_at_one_case_are_told_so() {
        var failure = Failure.of(new EJBException(new RuntimeException(new OptimisticLockException())));

        assertEquals(
                Texts.of("layout.changed-by-another"),
                failure.sentences().get(0).text());
    }

    @Test
    void who_enters_what_another_has_just_entered_is_told_so() {
        var duplicate = new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062);

        var failure = Failure.of(new EJBException(new RuntimeException(duplicate)));

        assertEquals(
                Texts.of("layout.entered-meanwhile"), failure.sentences().get(0).text());
    }

    @Test
    void any_other_fault_of_the_database_is_a_fault() {
        var missing = new SQLIntegrityConstraintViolationException("Column cannot be null", "23000", 1048);

        assertEquals(Kind.BROKEN, Failure.of(new EJBException(missing)).kind());
    }

    @Test
    void other_failures_have_their_kind() {
        assertEquals(
                Kind.FORBIDDEN,
                Failure.of(new ELException(new EJBAccessException("no"))).kind());
        assertEquals(
                Kind.EXPIRED, Failure.of(new ViewExpiredException("/a.xhtml")).kind());
        assertEquals(
                Kind.BROKEN,
                Failure.of(new FacesException(new IllegalStateException())).kind());
    }

    @Test
    void a_field_is_found_behind_its_composites_and_rows() {
        assertTrue(
                FieldMessages.pattern("amount").matcher("form:j1:amount:input").matches());
        assertTrue(FieldMessages.pattern("name").matcher("form:fName:name").matches());
        assertTrue(FieldMessages.pattern("members[1].name")
                .matcher("form:members:1:f:name")
                .matches());
        assertFalse(FieldMessages.pattern("members[1].name")
                .matcher("form:members:0:f:name")
                .matches());
        assertFalse(FieldMessages.pattern("name").matcher("form:surname").matches());
    }
}
