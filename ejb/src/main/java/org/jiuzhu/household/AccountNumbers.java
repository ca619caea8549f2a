package org.jiuzhu.household;

import java.util.regex.Pattern;

/** Whether a number may be that of an account: cards pass Luhn's check, passbook numbers are the bank's own. */
public final class AccountNumbers {
    private static final Pattern ACCOUNT = Pattern.compile("\\d{8,30}");

    private AccountNumbers() {}

    /** Cards are those of 16 to 19 digits that begin with 62. */
    public static boolean isPossible(String number) {
        boolean card = number.startsWith("62") && number.length() >= 16 && number.length() <= 19;
        return ACCOUNT.matcher(number).matches() && (!card || luhn(number));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
