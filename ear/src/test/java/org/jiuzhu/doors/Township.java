package org.jiuzhu.doors;

import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;

/** A township with its officers, the village of its agent and another one. */
enum Township {
    YANGMU("杨木乡", "230382201", "230382201200", "230382201201"),
    MISHAN("密山镇", "230382100", "230382100200", "230382100201"),
    LIUMAO("柳毛乡", "230382200", "230382200200", "230382200201");

    final String title;
    final String code;
    final String village;
    final String otherVillage;

    Township(String title, String code, String village, String otherVillage) {
        this.title = title;
        this.code = code;
        this.village = village;
        this.otherVillage = otherVillage;
    }

    As clerk() throws Exception {
        return As.the(login("CLERK"));
    }

    As investigator() throws Exception {
        return As.the(login("INVESTIGATOR"));
    }

    As secondInvestigator() throws Exception {
        return As.the(login("INVESTIGATOR2"));
    }

    As reviewer() throws Exception {
        return As.the(login("REVIEWER"));
    }

    As approver() throws Exception {
        return As.the(login("APPROVER"));
    }

    As head() throws Exception {
        return As.the(login("HEAD"));
    }

    As agent() throws Exception {
        return As.the(login("VILLAGE"));
    }

    Login login(String duty) {
        return Login.valueOf(name() + "_" + duty);
    }
}
