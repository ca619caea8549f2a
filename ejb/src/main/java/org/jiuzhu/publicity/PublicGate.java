package org.jiuzhu.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** Holds back whoever asks or sends too often over the public pages; nothing of it is stored. */
@ApplicationScoped
public class PublicGate {
    private static final int REMEMBERED = 10_000;
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Clocks clocks;

    private final Turnstile objectionsOfAddress = new Turnstile(5, HOUR, REMEMBERED);
    private final Turnstile objectionsOfNotice = new Turnstile(20, Duration.ofDays(1), REMEMBERED);
    private final Turnstile questionsOfAddress = new Turnstile(20, HOUR, REMEMBERED);
    private final Turnstile wrongAnswersOfCase = new Turnstile(5, HOUR, REMEMBERED);

    /** @throws Refusal {@code public.too-often}, {@code public.notice-too-often} */
    void object(String address, long notice) {
        require(objectionsOfAddress.lets(address, clocks.now()), "public.too-often");
        require(objectionsOfNotice.lets(Long.toString(notice), clocks.now()), "public.notice-too-often");
    }

    /**
     * The same for a number that nobody has: what is not there cannot be told from what is.
     *
     * @throws Refusal {@code public.too-often}
     */
    public void ask(String address, String caseNumber) {
        boolean open = wrongAnswersOfCase.isOpenTo(caseNumber, clocks.now());
        require(questionsOfAddress.lets(address, clocks.now()) && open, "public.too-often");
    }

    /** A wrong answer takes a turn of its case. */
    public void askedWrongly(String caseNumber) {
        wrongAnswersOfCase.lets(caseNumber, clocks.now());
    }

    private static void require(boolean let, String reason) {
        if (!let) {
            throw new Refusal(reason);
        }
    }
}
