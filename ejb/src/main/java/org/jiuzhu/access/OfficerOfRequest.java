package org.jiuzhu.access;

import jakarta.enterprise.context.RequestScoped;

/** Remembers the officer within one request, so that a page asks once. */
@RequestScoped
public class OfficerOfRequest {
    private Officer officer;

    Officer of(String login) {
        return officer != null && officer.login().equals(login) ? officer : null;
    }

    void keep(Officer officer) {
        this.officer = officer;
    }
}
