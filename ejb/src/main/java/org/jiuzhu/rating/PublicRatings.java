package org.jiuzhu.rating;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.publicity.PublicGate;
import org.jiuzhu.rating.Rating.Said;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Refusal;

/** Takes the rating of whoever knows a case's number and the applicant's whole identity number, once the case is done. */
@Stateless
@PermitAll
public class PublicRatings {
    @Inject
    private RatingShelf shelf;

    @Inject
    private RatingReception reception;

    @Inject
    private PublicGate gate;

    /**
     * Stores the rating; what a machine filled in is answered alike and forgotten.
     *
     * @param address where it came from, to hold back whoever tries too often
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code rating.unknown}, the same for an unknown case and a wrong identity number;
     *     {@code public.too-often}, {@code rating.not-yet}, {@code rating.once}
     */
    public void rate(PublicRatingForm form, String address) {
        form.check();
        String number = form.caseNumber.strip();
        gate.ask(address, number);
        if (form.isByMachine()) {
            return;
        }
        AssistanceCase aCase = shelf.byNumber(number)
                .filter(found -> isApplicant(found, form.identityNumber))
                .orElseThrow(() -> unknown(number));
        reception.take(aCase, Said.of(form.grade, form.words, RatingChannel.PUBLIC), null);
    }

    private Refusal unknown(String number) {
        gate.askedWrongly(number);
        return new Refusal("rating.unknown");
    }

    private static boolean isApplicant(AssistanceCase aCase, String typed) {
        byte[] known = aCase.applicant().identityNumber().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(known, IdentityNumber.plain(typed).getBytes(StandardCharsets.UTF_8));
    }
}
