package org.jiuzhu.rules;

/** What a family has to spend: deducted from income under the rules of a version, or counted as rigid spending. */
public enum CostKind {
    TAX_AND_INSURANCE(true, false, false),
    PRODUCTION(true, false, false),
    WORK(false, true, false),
    SUPPORT_PAID(false, true, false),
    ILLNESS(false, true, true),
    DISABILITY(false, true, true),
    EDUCATION(false, false, true),
    BASIC_LIVING(false, false, true),
    OTHER_RIGID(false, false, true);

    private final boolean alwaysDeducted;
    private final boolean deductedSince2021;
    private final boolean rigid;

    CostKind(boolean alwaysDeducted, boolean deductedSince2021, boolean rigid) {
        this.alwaysDeducted = alwaysDeducted;
        this.deductedSince2021 = deductedSince2021;
        this.rigid = rigid;
    }

    /** 民发〔2012〕220号 art. 16 takes disposable income; 民发〔2021〕57号 art. 13 adds work, support and rigid spending. */
    public boolean isDeducted(RuleSheet rules) {
        return alwaysDeducted || deductedSince2021 && rules.isReformed();
    }

    /** One of the five kinds of 刚性支出困难家庭认定办法 art. 5. */
    public boolean isRigid() {
        return rigid;
    }
}
