package dev.atelier.learner.enrolment;

import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.SeatPage;
import dev.atelier.learner.page.SeatPage.Act;
import dev.atelier.learner.page.StatusTag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says what waiting means: which number one is, why no offer came yet, and how long one will stand. */
final class WaitingWords {

    private final OfferTimes times;

    WaitingWords(OfferTimes times) {
        this.times = times;
    }

    SeatPage join(Roster roster) {
        var number = roster.waiting() + 1;
        return new SeatPage(
                CohortWords.of(roster),
                Optional.empty(),
                "Join the waiting list",
                roster.free() > 0
                        ? "The free seats go to those who already wait. You would be number " + number + "."
                        : "All seats are taken and " + CohortWords.waiting(roster.waiting()) + ". You would be number "
                                + number + ".",
                List.of("A mail confirms your place at once.", rules(roster)),
                Optional.of(new Act(
                        SeatWords.path(roster, "seat"),
                        "Join the waiting list",
                        "You promise nothing: when a seat is free for you, you decide. You can leave the list"
                                + " at any time.")),
                Optional.empty());
    }

    SeatPage page(Roster roster, Place.Waiting waiting, Instant now) {
        var mine = roster.cohort().givesSeatsAt(now) && waiting.rank() <= roster.free();
        return new SeatPage(
                CohortWords.of(roster),
                Optional.of(StatusTag.of(EnrolmentStatus.WAITLISTED)),
                mine ? "A seat is free for you" : "You are number " + waiting.rank() + " on the waiting list",
                mine ? "You need not wait for the offer." : why(roster, waiting.rank(), now),
                mine ? List.of(why(roster, waiting.rank(), now)) : List.of(rules(roster)),
                mine
                        ? Optional.of(new Act(
                                SeatWords.path(roster, "seat"),
                                "Take the seat",
                                "The seat is yours at once. You can give it back at any time."))
                        : Optional.empty(),
                Optional.of(new Act(
                        SeatWords.path(roster, "withdrawal"),
                        "Leave the waiting list",
                        "If you change your mind, you wait again from its end.")));
    }

    /** Why nothing was offered to this number so far. */
    String why(Roster roster, int number, Instant now) {
        return switch (times.at(roster.cohort(), now)) {
            case Offering.Closed closed -> roster.closed().words();
            case Offering.NoLonger late ->
                "It is less than " + hours(times.stopBeforeStart().plus(OfferTimes.SHORTEST))
                        + " before the start, so no more seats are offered by mail. A seat that is free for you shows"
                        + " here.";
            case Offering.Later later ->
                number <= roster.free()
                        ? "At night we send no offers; yours comes on "
                                + Moments.moment(later.at(), roster.cohort().zone()) + "."
                        : noneFree(roster);
            case Offering.Now open -> number <= roster.free() ? "Your offer is on its way." : noneFree(roster);
        };
    }

    private static String noneFree(Roster roster) {
        return roster.free() == 0
                ? "No seat is free at this moment: each is taken, or offered to somebody who waited longer."
                : "The seats that are free go to those who have waited longer.";
    }

    private String rules(Roster roster) {
        return "A free seat goes to whoever has waited longest. A mail offers it to you, between " + times.from()
                + " and "
                + times.to() + " in " + roster.cohort().zone() + "; you have "
                + hours(times.answerWithin())
                + " to answer, though no longer than until " + hours(times.stopBeforeStart()) + " before the start.";
    }

    private static String hours(Duration time) {
        var hours = time.toHours();
        return hours == 1 ? "one hour" : hours + " hours";
    }
}
