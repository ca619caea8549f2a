package org.jiuzhu.rules;

/** The four matters that the city hands down, with the code that case numbers carry. */
public enum AssistanceMatter {
    DIBAO("01"),
    TEKUN("02"),
    LINSHI("03"),
    DISHOURU("04");

    private final String code;

    AssistanceMatter(String code) {
        this.code = code;
    }

    /** Whether it is paid month by month. */
    public boolean isMonthly() {
        return this == DIBAO || this == TEKUN;
    }

    public String code() {
        return code;
    }
}
