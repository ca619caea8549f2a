package org.jiuzhu.spotcheck;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/**
 * The check of a month, step by step: two promise a number, the frame is frozen and hashed, the two open their numbers,
 * the files are drawn. Nothing of it can be done twice, and anyone can draw again (decisions 7 and 8).
 */
@Stateless
@RolesAllowed({
    BUREAU_SUPERVISOR,
    BUREAU_APPROVER,
    BUREAU_SERVICE,
    FINANCE,
    BUSINESS_ENVIRONMENT,
    TOWNSHIP_HEAD,
    APPROVER,
    REVIEWER,
    CLERK
})
public class SpotChecks {
    @Inject
    private SpotShelf shelf;

    @Inject
    private FrameShelf frames;

    @Inject
    private Drawing drawing;

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** What stands of the check of that month; nothing before somebody has begun it. */
    public Optional<SpotCheck> of(YearMonth month) {
        return shelf.find(month).map(check -> {
            check.rounds();
            check.of(Party.BUREAU);
            return check;
        });
    }

    /**
     * Promises a number by its commitment; another one may be promised until the frame is frozen.
     *
     * @param commitment SHA-256 by {@link Seed#commitment}, 64 hexadecimal digits
     * @throws FieldRefusal {@code spot.commitment.bad} at the commitment
     * @throws Refusal {@code spot.frozen}, {@code spot.one-person}, {@code spot.month-to-come}, {@code spot.busy}
     */
    @RolesAllowed({BUREAU_SUPERVISOR, FINANCE, BUSINESS_ENVIRONMENT})
    public void commit(YearMonth month, String commitment) {
        String typed = commitment == null ? "" : commitment.strip().toLowerCase(java.util.Locale.ROOT);
        if (!typed.matches("[0-9a-f]{64}")) {
            throw new FieldRefusal("commitment", "spot.commitment.bad");
        }
        if (month.isAfter(YearMonth.from(clocks.today()))) {
            throw new Refusal("spot.month-to-come");
        }
        Officer who = officer.get();
        SpotCheck check = shelf.locked(month).orElseGet(() -> shelf.begin(new SpotCheck(month, who, clocks.now())));
        check.commit(partyOf(who), typed, who, clocks.now());
        audit.record("SPOT_COMMITTED", month.toString(), partyOf(who) + " " + typed);
    }

    private static Party partyOf(Officer who) {
        return who.holds(Role.BUREAU_SUPERVISOR) ? Party.BUREAU : Party.SECOND;
    }

    /**
     * Freezes the frame: first of all decisions of the month, later of those that came in after it and of those that
     * have become mandatory since.
     *
     * @return how many files the frame has
     * @throws Refusal {@code spot.month-not-over}, {@code spot.uncommitted}, {@code spot.frozen}, {@code spot.nothing-late}
     */
    @RolesAllowed(BUREAU_SUPERVISOR)
    public int freeze(YearMonth month) {
        LocalDateTime now = clocks.now();
        if (!month.isBefore(YearMonth.from(now))) {
            throw new Refusal("spot.month-not-over", month);
        }
        SpotCheck check = shelf.locked(month).orElseThrow(() -> new Refusal("spot.uncommitted"));
        check.requireCommitted();
        if (check.isFrozen() && !check.isDrawn()) {
            throw new Refusal("spot.frozen", month);
        }
        if (!check.isFrozen()) {
            settle(check, now.toLocalDate());
        }
        int round = check.rounds().size() + 1;
        Frame frame = frames.freeze(check, round, large(now.toLocalDate()));
        if (frame.files() == 0 && round > 1) {
            throw new Refusal("spot.nothing-late");
        }
        check.freeze(frame, officer.get(), now);
        audit.record("SPOT_FROZEN", month + " " + round, frame.files() + " " + frame.hash());
        return frame.files();
    }

    private void settle(SpotCheck check, LocalDate today) {
        Shares shares = new Shares(
                rules.wholeNumber(Parameter.SPOT_SHARE_PERCENT, today),
                rules.wholeNumber(Parameter.SPOT_REST_PERCENT, today));
        LocalDate due =
                calendar.days().after(check.month().atEndOfMonth(), rules.wholeNumber(Parameter.SPOT_DUE_DAYS, today));
        check.settle(shares, rules.wholeNumber(Parameter.SPOT_SECOND_PERCENT, today), due);
    }

    private FrameShelf.Large large(LocalDate today) {
        return new FrameShelf.Large(
                rules.number(Parameter.SPOT_HIGH_MONTHLY_FEN, today).longValueExact(),
                rules.number(Parameter.SPOT_HIGH_GRANT_FEN, today).longValueExact());
    }

    /**
     * Opens the number that the officer's party promised, once the frame is frozen.
     *
     * @throws FieldRefusal {@code spot.number.bad}, {@code spot.not-committed} at the number
     * @throws Refusal {@code spot.not-frozen}, {@code spot.opened}, {@code spot.not-yours} to another officer of the party
     */
    @RolesAllowed({BUREAU_SUPERVISOR, FINANCE, BUSINESS_ENVIRONMENT})
    public void open(YearMonth month, String number) {
        String typed = number == null ? "" : number.strip();
        if (!typed.matches(Seed.NUMBER)) {
            throw new FieldRefusal("number", "spot.number.bad");
        }
        SpotCheck check = locked(month);
        SpotParty party = check.toOpen(partyOf(officer.get()));
        if (!party.login().equals(officer.get().login())) {
            throw new Refusal("spot.not-yours");
        }
        party.open(typed, month, clocks.now());
        audit.record("SPOT_OPENED", month.toString(), party.party() + " " + typed);
    }

    /**
     * Says that the other party did not open its number in time; its commitment, which has stood since before the frame
     * was frozen, takes the number's place. So nobody wins by keeping a number back.
     *
     * @throws Refusal {@code spot.not-frozen}, {@code spot.opened}, {@code spot.own-first} before the own number is open,
     *     {@code spot.in-time} until the term has run out
     */
    @RolesAllowed({BUREAU_SUPERVISOR, FINANCE, BUSINESS_ENVIRONMENT})
    public void forfeit(YearMonth month) {
        SpotCheck check = locked(month);
        Officer who = officer.get();
        SpotParty other = check.toOpen(partyOf(who).other());
        if (!check.toOpen(partyOf(who)).isOpened()) {
            throw new Refusal("spot.own-first");
        }
        LocalDate term = openUntil(check);
        if (!clocks.today().isAfter(term)) {
            throw new Refusal("spot.in-time", term);
        }
        other.forfeit(who, clocks.now());
        audit.record("SPOT_FORFEITED", month.toString(), other.party().toString());
    }

    /** The last day on which numbers are opened, by the rule of the day on which the frame was frozen. */
    public LocalDate openUntil(SpotCheck check) {
        LocalDate frozen = check.rounds().get(0).frozenAt().toLocalDate();
        return calendar.days().after(frozen, rules.wholeNumber(Parameter.SPOT_OPEN_DAYS, frozen));
    }

    /**
     * Draws the frame that waits, once for all.
     *
     * @return how many files were drawn
     * @throws Refusal {@code spot.not-frozen}, {@code spot.unopened}, {@code spot.drawn.already}
     */
    @RolesAllowed(BUREAU_SUPERVISOR)
    public int draw(YearMonth month) {
        SpotCheck check = locked(month);
        SpotRound round = check.toDraw();
        RoundDraw.Result result = drawing.store(check, round);
        round.drawn(result.files(), result.hash(), officer.get(), clocks.now());
        audit.record("SPOT_DRAWN", month + " " + round.round(), result.files() + " " + result.hash());
        return result.files();
    }

    /**
     * Draws a round that was drawn again, from the stored frame and numbers.
     *
     * @return whether it comes to the same bytes
     * @throws Refusal {@code not-found} where it was not drawn
     */
    public boolean redrawsTheSame(YearMonth month, int round) {
        SpotCheck check = shelf.find(month).orElseThrow(() -> new Refusal("not-found"));
        SpotRound drawn = check.rounds().stream()
                .filter(one -> one.round() == round && one.isDrawn())
                .findFirst()
                .orElseThrow(() -> new Refusal("not-found"));
        return drawing.again(check, drawn, line -> {}).hash().equals(drawn.drawnHash());
    }

    /** How many decisions of the month stand in no frame: they ask for a further draw. */
    @RolesAllowed(BUREAU_SUPERVISOR)
    public int late(YearMonth month) {
        return shelf.find(month)
                .filter(SpotCheck::isFrozen)
                .map(check -> frames.late(check, large(clocks.today())))
                .orElse(0);
    }

    private SpotCheck locked(YearMonth month) {
        return shelf.locked(month).orElseThrow(() -> new Refusal("spot.not-frozen", month));
    }
}
