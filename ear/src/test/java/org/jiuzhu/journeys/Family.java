package org.jiuzhu.journeys;

import java.util.concurrent.atomic.AtomicInteger;

/** A synthetic applicant who lives alone; each one has an identity number of its own. */
record Family(String village, String name, String identityNumber, String yearlyIncome) {
    private static final AtomicInteger SEQUENCE = new AtomicInteger((int) (System.nanoTime() / 1000 % 800));
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    static Family poor(String village) {
        return new Family(village, "李示例", number("19600115"), "1200.00");
    }

    static Family wellOff(String village) {
        return new Family(village, "王示例", number("19650220"), "36000.00");
    }

    Family named(String another) {
        return new Family(village, another, identityNumber, yearlyIncome);
    }

    private static String number(String born) {
        String digits = "230382" + born + String.format("%03d", SEQUENCE.getAndIncrement() % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
