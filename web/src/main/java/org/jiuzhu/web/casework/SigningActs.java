package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.casework.Authorisations;
import org.jiuzhu.household.Person;

/** Takes the signatures that were missing under the authorisation. */
@Named("signingActs")
@ViewScoped
public class SigningActs implements Serializable {
    @Inject
    private CasePage page;

    @Inject
    private Authorisations authorisations;

    private Long person;
    private String guardian;

    public List<Person> getUnsigned() {
        return page.getFile().aCase().declaration().unsigned();
    }

    public String sign() {
        authorisations.sign(page.getNumber(), person, guardian);
        return page.again();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian;
    }
}
