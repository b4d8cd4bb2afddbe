package dev.atelier.learner.enrolment;

import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.SeatPage;
import dev.atelier.learner.page.SeatPage.Act;
import dev.atelier.learner.page.StatusTag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says where a learner stands, what will happen and what they can do: one page for each place. */
@Component
class SeatWords {

    private static final String WHO_SEES = "The organisers see your name and e-mail address; other learners do not.";

    private final WaitingWords waiting;

    SeatWords(OfferTimes times) {

        this.waiting = new WaitingWords(times);
    }

    SeatPage page(Standing standing, Instant now) {
        var roster = standing.roster();
        return switch (standing.place()) {
            case Place.None none -> newcomer(standing, now);
            case Place.Past past -> past(standing, past, now);
            case Place.Waiting rank -> waiting.page(roster, rank, now);
            case Place.Offered offered -> offered(roster, offered, now);
            case Place.Seated seated -> seated(roster, now);
        };
    }

    private SeatPage newcomer(Standing standing, Instant now) {
        var roster = standing.roster();
        if (!roster.cohort().givesSeatsAt(now)) {
            return closed(roster, Optional.empty(), roster.closed());
        }
        if (!standing.opensAt(now)) {
            return outsideTheWindow(standing, now);
        }
        return roster.unclaimed() > 0 ? take(roster) : waiting.join(roster);
    }

    private static SeatPage take(Roster roster) {
        return new SeatPage(
                CohortWords.of(roster),
                Optional.empty(),
                "Take a seat",
                CohortWords.left(roster.unclaimed()),
                List.of(
                        "A mail confirms your seat at once.",
                        WHO_SEES,
                        "If you cannot come, give the seat back here: it goes to whoever has waited longest."),
                Optional.of(new Act(
                        path(roster, "seat"),
                        "Take a seat",
                        "The seat is yours at once. You can give it back at any time.")),
                Optional.empty());
    }

    private static SeatPage outsideTheWindow(Standing standing, Instant now) {
        var zone = standing.roster().cohort().zone();
        var opens = standing.signUp().opensAt();
        return opens != null && standing.signUp().isEarly(zone, now)
                ? noWayIn(
                        standing,
                        "Sign-up is not open yet",
                        "It opens on " + Moments.moment(opens.atZone(zone).toInstant(), zone) + ".")
                : noWayIn(standing, "Sign-up has closed", Reason.SIGN_UP_OVER.words());
    }

    private static SeatPage noWayIn(Standing standing, String heading, String lede) {
        return new SeatPage(
                CohortWords.of(standing.roster()),
                Optional.empty(),
                heading,
                lede,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private SeatPage past(Standing standing, Place.Past past, Instant now) {
        var roster = standing.roster();
        var tag = Optional.of(StatusTag.of(past.status()));
        return switch (past.status()) {
            case COMPLETED ->
                new SeatPage(
                        CohortWords.of(roster),
                        tag,
                        "You have completed this workshop",
                        "Thank you for coming.",
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
            case REMOVED -> closed(roster, tag, Reason.REMOVED);
            case WITHDRAWN, DECLINED, EXPIRED, CANCELLED, WAITLISTED, OFFERED, ENROLLED -> {
                var again = newcomer(standing, now);
                yield new SeatPage(
                        again.cohort(), tag, again.heading(), again.lede(), again.next(), again.act(), again.leave());
            }
        };
    }

    private static SeatPage closed(Roster roster, Optional<StatusTag> tag, Reason reason) {
        return new SeatPage(
                CohortWords.of(roster),
                tag,
                reason == Reason.NOT_OPEN_YET ? "Not open yet" : "No seats to take",
                reason.words(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private SeatPage offered(Roster roster, Place.Offered offered, Instant now) {
        if (!now.isBefore(offered.until())) {
            return closed(roster, Optional.of(StatusTag.of(EnrolmentStatus.EXPIRED)), Reason.OFFER_LAPSED);
        }
        var until = Moments.moment(offered.until(), roster.cohort().zone());
        return new SeatPage(
                CohortWords.of(roster),
                Optional.of(StatusTag.of(EnrolmentStatus.OFFERED)),
                "A seat is yours if you want it",
                "Please answer before " + until + ".",
                List.of(
                        "If you accept, the seat is yours and a mail confirms it.",
                        "If you decline or do not answer, it goes to the next who waits.",
                        WHO_SEES),
                Optional.of(new Act(
                        path(roster, "acceptance"),
                        "Accept the seat",
                        "The seat is held for you until then. You can give it back later, too.")),
                Optional.of(new Act(
                        path(roster, "refusal"),
                        "Decline the seat",
                        "It goes to the next who waits. To come after all, you would wait again from the end"
                                + " of the list.")));
    }

    private SeatPage seated(Roster roster, Instant now) {
        var begun = !now.isBefore(roster.cohort().begins());
        return new SeatPage(
                CohortWords.forSeated(roster),
                Optional.of(StatusTag.of(EnrolmentStatus.ENROLLED)),
                "You have a seat",
                begun ? "The workshop has begun." : "We look forward to seeing you.",
                begun ? List.of() : List.of("There is nothing else to do until the day.", WHO_SEES),
                Optional.empty(),
                Optional.of(new Act(
                        path(roster, "withdrawal"),
                        "Give back your seat",
                        "It goes to whoever has waited longest. If you change your mind, you ask for a seat again"
                                + " like everybody else.")));
    }

    static String path(Roster roster, String what) {
        return "/my/cohorts/" + roster.cohort().id() + "/" + what;
    }
}
