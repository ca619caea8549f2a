package org.jiuzhu.appraisal;

/** As what somebody takes part in an appraisal (民发〔2012〕220号 art. 22). */
public enum Capacity {
    REPRESENTATIVE,
    PARTY_MEMBER,
    COMMITTEE,
    TOWNSHIP,
    BUREAU;

    /** Whether the village has such persons in its pool. */
    public boolean isOfTheVillage() {
        return ordinal() <= COMMITTEE.ordinal();
    }
}
