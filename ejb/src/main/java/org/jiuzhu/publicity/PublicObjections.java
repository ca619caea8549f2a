package org.jiuzhu.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.CaseSteps;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** Takes objections from everyone, named or not; each stops its case until the township has looked into it. */
@Stateless
@PermitAll
public class PublicObjections {
    /** Characters that nobody mistakes for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CaseSteps steps;

    @Inject
    private PublicGate gate;

    @Inject
    private Clocks clocks;

    private final SecureRandom chance = new SecureRandom();

    /**
     * Stores the objection and moves the case; what a machine filled in is answered alike and forgotten.
     *
     * @param address where it came from, to hold back whoever sends too often
     * @return the number of the receipt
     * @throws Refusal {@code objection.notice-over}, {@code public.too-often}, {@code public.notice-too-often}
     */
    public String receive(PublicObjectionForm form, String address) {
        form.check();
        gate.object(address, form.notice);
        String receipt = receipt();
        if (!form.isByMachine()) {
            store(form, receipt);
        }
        return receipt;
    }

    private void store(PublicObjectionForm form, String receipt) {
        Notice notice = running(form.notice);
        AssistanceCase aCase = notice.aCase();
        entities.refresh(aCase, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(notice);
        requireRunning(notice);
        steps.takeByItself(aCase, CaseStep.RECEIVE_PUBLIC_OBJECTION, receipt);
        String objector = form.objector == null ? "" : form.objector.strip();
        entities.persist(new Objection(notice, clocks.today(), objector, form.content.strip())
                .overPublicPage(receipt, form.contact));
    }

    private Notice running(long key) {
        Notice notice = entities.find(Notice.class, key);
        requireRunning(notice);
        return notice;
    }

    private void requireRunning(Notice notice) {
        if (notice == null || !notice.isRunning(clocks.today())) {
            throw new Refusal("objection.notice-over");
        }
    }

    private String receipt() {
        return chance.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
