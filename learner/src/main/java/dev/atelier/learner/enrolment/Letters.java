package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.post.Letter;
import org.springframework.stereotype.Component;

/** Says in plain words what a change means, what comes next and how to undo it. */
@Component
class Letters {

    private final EnrolmentSettings settings;

    Letters(EnrolmentSettings settings) {
        this.settings = settings;
    }

    /** What the change of a plan means for somebody in the cohort. */
    Letter about(PlanNews news, EnrolmentFacts person, PlannedCohort cohort) {
        return letter(news.subject(), person, news.words(), cohort);
    }

    Letter about(Change change, PlannedCohort cohort) {
        return letter(subject(change), change.enrolment(), news(change, cohort), cohort);
    }

    private Letter letter(String subject, EnrolmentFacts person, String news, PlannedCohort cohort) {
        return new Letter(subject + ": " + cohort.title() + ", " + Moments.date(cohort.startsAt()), """
            Hello %s,

            %s

            %s
            %s
            %s

            Your seat: %s
            """.formatted(
                        person.learner().name(),
                        news,
                        cohort.title(),
                        Moments.span(cohort.startsAt(), cohort.endsAt(), cohort.zone()),
                        where(person.status(), cohort),
                        settings.page("/my/cohorts/" + cohort.id() + "/seat")));
    }

    /** The link is for who has a seat: whoever waits, is offered one or had one reads where it is, and no more. */
    private static String where(EnrolmentStatus status, PlannedCohort cohort) {
        var link = cohort.link();
        return link == null || status != EnrolmentStatus.ENROLLED
                ? cohort.place()
                : cohort.place() + "\nJoin online: " + link;
    }

    private static String subject(Change change) {
        return switch (change.enrolment().status()) {
            case ENROLLED -> "You have a seat";
            case WAITLISTED -> "You are number " + change.position() + " on the waiting list";
            case OFFERED -> "A seat is free for you";
            case COMPLETED -> "Completed";
            case WITHDRAWN -> gaveBack(change);
            case DECLINED -> "You declined the seat";
            case REMOVED -> "Your place was taken back";
            case EXPIRED ->
                change.from() == EnrolmentStatus.OFFERED ? "The offer has ended" : "The waiting list is closed";
            case CANCELLED -> "Cancelled";
        };
    }

    private String news(Change change, PlannedCohort cohort) {
        var reason = change.cause().reason();
        return switch (change.enrolment().status()) {
            case ENROLLED ->
                "You have a seat. There is nothing else to do until the day. If you cannot come, please give the seat"
                        + " back on the page below: it then goes to whoever has waited longest.\n\n"
                        + "Show your pass at the door, on your phone or on paper: "
                        + settings.page("/my/cohorts/" + cohort.id() + "/pass");
            case WAITLISTED ->
                "All seats are taken, so you wait as number " + change.position()
                        + ". As soon as a seat is free for you,"
                        + " a mail offers it to you and says until when you can accept. You can leave the waiting list"
                        + " on the page below.";
            case OFFERED ->
                "A seat has become free and it is yours if you want it. Please accept or decline it on the page below"
                        + " before " + Moments.moment(change.until(), cohort.zone())
                        + ". After that it goes to the next who waits.";
            case COMPLETED -> "The workshop is complete, and so is your seat in it. Thank you for coming.";
            case WITHDRAWN -> withdrawn(change);
            case DECLINED ->
                "You have declined the seat that was offered to you; it goes to the next who waits. If you change your"
                        + " mind, you can join the end of the waiting list again.";
            case REMOVED ->
                "The organisers have taken you off the list. They wrote: " + reason
                        + "\nIf you think that this is a mistake, please ask them.";
            case EXPIRED ->
                change.from() == EnrolmentStatus.OFFERED
                        ? ended(cohort)
                        : "No seat became free for you before the workshop was over, so the waiting list is closed. We"
                                + " are sorry that it did not work out this time.";
            case CANCELLED -> "The workshop does not take place. " + reason + "\nThere is nothing you need to do.";
        };
    }

    private static String gaveBack(Change change) {
        if (change.from() == EnrolmentStatus.WAITLISTED) {
            return "You no longer wait";
        }
        return change.from() == EnrolmentStatus.OFFERED ? "You gave back the offer" : "You gave back your seat";
    }

    private static String withdrawn(Change change) {
        if (change.from() == EnrolmentStatus.WAITLISTED) {
            return "You have left the waiting list. If you change your mind, you can join its end again.";
        }
        return change.from() == EnrolmentStatus.OFFERED
                ? "You have given back the seat that was offered to you; it goes to the next who waits. If you change"
                        + " your mind, you can join the end of the waiting list again."
                : "You have given back your seat; it goes to whoever has waited longest. If you change your mind, you"
                        + " can ask for a seat again.";
    }

    private static String ended(PlannedCohort cohort) {
        return cohort.status() == CohortStatus.COMPLETED
                ? "The workshop is over, and with it the offer of a seat that you had."
                : "The seat that was offered to you was not accepted in time, so the offer has ended. If you still"
                        + " want to come, you can ask for a seat again.";
    }
}
