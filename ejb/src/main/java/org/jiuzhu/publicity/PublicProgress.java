package org.jiuzhu.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Refusal;

/** Tells whoever knows a case's number and the end of the applicant's how far it has come: steps and days alone. */
@Stateless
@PermitAll
public class PublicProgress {
    private static final int TAIL = 4;
    private static final int LONGEST = 60;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private PublicGate gate;

    /** A step that was taken and its day. */
    public record Passed(PublicStep step, LocalDate day) {}

    /**
     * The steps of a case, the first one first.
     *
     * @param tail the last four characters of the applicant's identity number
     * @param address where the question came from, to hold back whoever asks too often
     * @throws Refusal {@code progress.unknown}, the same for an unknown number and a wrong tail; {@code public.too-often}
     */
    public List<Passed> of(String caseNumber, String tail, String address) {
        Faults faults = new Faults();
        faults.require("caseNumber", caseNumber, LONGEST);
        faults.require("tail", tail, TAIL);
        faults.refuseIfAny();
        String number = caseNumber.strip();
        gate.ask(address, number);
        long caseId = known(number, tail);
        return entities.createQuery(
                        "select t.step, t.at from TrailEntry t where t.aCase.id = :case order by t.sequence",
                        Object[].class)
                .setParameter("case", caseId)
                .getResultStream()
                .flatMap(PublicProgress::passed)
                .toList();
    }

    private long known(String number, String tail) {
        return entities.createQuery(
                        "select c.id, p.identityNumber from AssistanceCase c join c.applicant p where c.number = :number",
                        Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .filter(found -> endsWith((String) found[1], IdentityNumber.plain(tail)))
                .map(found -> (Long) found[0])
                .findFirst()
                .orElseThrow(() -> unknown(number));
    }

    private Refusal unknown(String number) {
        gate.askedWrongly(number);
        return new Refusal("progress.unknown");
    }

    private static boolean endsWith(String identityNumber, String tail) {
        String end = identityNumber.substring(Math.max(0, identityNumber.length() - TAIL));
        return MessageDigest.isEqual(end.getBytes(StandardCharsets.UTF_8), tail.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Passed> passed(Object[] line) {
        return PublicStep.of((CaseStep) line[0])
                .map(step -> new Passed(step, ((LocalDateTime) line[1]).toLocalDate()))
                .stream();
    }
}
