package dev.atelier.learner.enrolment;

import static dev.atelier.learner.EnrolmentStatus.CANCELLED;
import static dev.atelier.learner.EnrolmentStatus.COMPLETED;
import static dev.atelier.learner.EnrolmentStatus.DECLINED;
import static dev.atelier.learner.EnrolmentStatus.ENROLLED;
import static dev.atelier.learner.EnrolmentStatus.EXPIRED;
import static dev.atelier.learner.EnrolmentStatus.OFFERED;
import static dev.atelier.learner.EnrolmentStatus.REMOVED;
import static dev.atelier.learner.EnrolmentStatus.WAITLISTED;
import static dev.atelier.learner.EnrolmentStatus.WITHDRAWN;

import dev.atelier.learner.EnrolmentStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way from one state into another.
 *
 * @param from null for somebody new
 * @param words that the mail must hold
 */
record Way(
        String name,
        @Nullable EnrolmentStatus from,
        EnrolmentStatus to,
        String subject,
        List<String> words,
        BiConsumer<Deeds, Deeds.Person> act) {

    @Override
    public String toString() {
        return name;
    }

    static Stream<Way> all() {
        return Stream.of(
                way("takes a seat", null, ENROLLED, "You have a seat", Deeds::take, "give the seat back"),
                way("waits", null, WAITLISTED, "You are number 2", Deeds::take, "as number 2", "leave the"),
                way("is brought in", null, ENROLLED, "You have a seat", Deeds::bring, "give the seat back"),
                way("is brought in to wait", null, WAITLISTED, "You are number 2", Deeds::bring, "number 2"),
                way(
                        "is offered",
                        WAITLISTED,
                        OFFERED,
                        "A seat is free",
                        (all, one) -> all.free(one),
                        "accept or decline",
                        "before"),
                way(
                        "takes what is theirs",
                        WAITLISTED,
                        ENROLLED,
                        "You have a seat",
                        (all, one) -> {
                            all.pass(Duration.ofHours(10));
                            all.free(one);
                            all.take(one);
                        },
                        "give the seat back"),
                way(
                        "is given a seat",
                        WAITLISTED,
                        ENROLLED,
                        "You have a seat",
                        (all, one) -> {
                            all.pass(Duration.ofHours(10));
                            all.free(one);
                            all.give(one);
                        },
                        "give the seat back"),
                way(
                        "no longer waits",
                        WAITLISTED,
                        WITHDRAWN,
                        "You no longer wait",
                        Deeds::withdraw,
                        "left the waiting list"),
                way(
                        "is taken off the list",
                        WAITLISTED,
                        REMOVED,
                        "Your place was taken back",
                        Deeds::remove,
                        "Booked twice."),
                way(
                        "waited in vain",
                        WAITLISTED,
                        EXPIRED,
                        "The waiting list is closed",
                        Deeds::complete,
                        "No seat became free"),
                way("waits for nothing", WAITLISTED, CANCELLED, "Cancelled", Deeds::cancel, "burst pipes"),
                way(
                        "accepts",
                        OFFERED,
                        ENROLLED,
                        "You have a seat",
                        (all, one) -> all.accept(one),
                        "give the seat back"),
                way("is accepted for", OFFERED, ENROLLED, "You have a seat", Deeds::give, "give the seat back"),
                way(
                        "declines",
                        OFFERED,
                        DECLINED,
                        "You declined the seat",
                        (all, one) -> all.decline(one),
                        "goes to the next who waits"),
                way(
                        "gives the offer back",
                        OFFERED,
                        WITHDRAWN,
                        "You gave back the offer",
                        Deeds::withdraw,
                        "offered to you"),
                way("loses the offer", OFFERED, REMOVED, "Your place was taken back", Deeds::remove, "Booked twice."),
                way(
                        "does not answer",
                        OFFERED,
                        EXPIRED,
                        "The offer has ended",
                        (all, one) -> {
                            all.pass(Duration.ofDays(2));
                            all.sweep();
                        },
                        "not accepted in time",
                        "ask for a seat again"),
                way(
                        "has an offer at the end",
                        OFFERED,
                        EXPIRED,
                        "The offer has ended",
                        Deeds::complete,
                        "workshop is over"),
                way("has an offer of nothing", OFFERED, CANCELLED, "Cancelled", Deeds::cancel, "burst pipes"),
                way(
                        "gives the seat back",
                        ENROLLED,
                        WITHDRAWN,
                        "You gave back your seat",
                        Deeds::withdraw,
                        "waited longest"),
                way("loses the seat", ENROLLED, REMOVED, "Your place was taken back", Deeds::remove, "Booked twice."),
                way("completes", ENROLLED, COMPLETED, "Completed", Deeds::complete, "Thank you for coming"),
                way("had a seat", ENROLLED, CANCELLED, "Cancelled", Deeds::cancel, "burst pipes"));
    }

    private static Way way(
            String name,
            @Nullable EnrolmentStatus from,
            EnrolmentStatus to,
            String subject,
            BiConsumer<Deeds, Deeds.Person> act,
            String... words) {
        return new Way(name, from, to, subject, Arrays.asList(words), act);
    }
}
