package org.jiuzhu.finance;

import java.util.stream.LongStream;
import org.jiuzhu.shared.Fen;

/** 人民币大写: an amount in the capital figures of the People's Bank's rules for bills, as it stands on a letter. */
final class CapitalAmount {
    private static final String DIGITS = FinanceText.of("capital.digits");
    private static final String[] PLACES = FinanceText.of("capital.places").split(",", -1);
    private static final String[] GROUPS = FinanceText.of("capital.groups").split(",", -1);
    private static final int GROUP = 10_000;
    private static final int TEN = 10;

    private CapitalAmount() {}

    /** @param amount from nothing to less than a trillion yuan */
    static String of(Fen amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Nothing is asked for: " + amount);
        }
        long yuan = amount.value() / 100;
        int jiao = (int) (amount.value() / 10 % 10);
        int fen = (int) (amount.value() % 10);
        StringBuilder text = new StringBuilder();
        if (yuan > 0 || amount.value() == 0) {
            text.append(whole(yuan)).append(FinanceText.of("capital.yuan"));
        }
        if (jiao == 0 && fen == 0) {
            return text.append(FinanceText.of("capital.exact")).toString();
        }
        if (jiao > 0) {
            text.append(digit(jiao)).append(FinanceText.of("capital.jiao"));
        } else if (yuan > 0) {
            text.append(digit(0));
        }
        if (fen > 0) {
            text.append(digit(fen)).append(FinanceText.of("capital.fen"));
        }
        return text.toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return digit(0);
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / power(GROUP, group) % GROUP);
            if (part == 0) {
                gap = text.length() > 0;
                continue;
            }
            if (text.length() > 0 && (gap || part < GROUP / 10)) {
                text.append(digit(0));
            }
            text.append(part(part)).append(GROUPS[group]);
            gap = false;
        }
        return text.toString();
    }

    /** Four digits with their places; one nothing between two of them. */
    private static String part(int part) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int value = (int) (part / power(TEN, place) % 10);
            if (value == 0) {
                gap = text.length() > 0;
            } else {
                if (gap) {
                    text.append(digit(0));
                    gap = false;
                }
                text.append(digit(value)).append(PLACES[place]);
            }
        }
        return text.toString();
    }

    private static long power(int base, int exponent) {
        return LongStream.generate(() -> base).limit(exponent).reduce(1, (one, other) -> one * other);
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }
}
