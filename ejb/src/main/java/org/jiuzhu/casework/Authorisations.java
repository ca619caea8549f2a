package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiuzhu.household.Person;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;

/** 授权书: who of a household signed that its data may be asked for. */
@Stateless
@RolesAllowed(CLERK)
public class Authorisations {
    @Inject
    private CaseSteps steps;

    @Inject
    private Clocks clocks;

    /**
     * A member whose signature was missing has signed promise and authorisation, or a guardian did
     * (民发〔2021〕57号 art. 9).
     *
     * @param person the id of one who has not signed
     * @param guardian who signed in the member's stead; nothing for the own hand
     * @throws org.jiuzhu.shared.FormRefusal where nobody is chosen or the person has signed
     */
    public void sign(String number, Long person, String guardian) {
        AssistanceCase aCase = steps.require(number);
        Faults faults = new Faults();
        faults.chosen("person", person);
        faults.limit("guardian", guardian, 60);
        faults.refuseIfAny();
        Person who = aCase.declaration().unsigned().stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new FieldRefusal("person", "authorisation.signed"));
        String hand = guardian == null || guardian.isBlank() ? null : guardian.strip();
        steps.take(aCase, CaseStep.SIGN_AUTHORISATION, who.name(), () -> aCase.declaration()
                .sign(who, clocks.today(), hand));
    }
}
