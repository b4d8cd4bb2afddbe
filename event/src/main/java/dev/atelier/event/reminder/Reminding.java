package dev.atelier.event.reminder;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.cohort.Plan;
import dev.atelier.event.post.Letter;
import dev.atelier.event.post.PostOffice;
import dev.atelier.event.staff.CohortPeople;
import dev.atelier.event.staff.CohortPeople.Member;
import dev.atelier.event.time.SpokenTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the reminders of a cohort that are due. */
@Service
class Reminding {

    private final KnownCohorts cohorts;
    private final Reminders reminders;
    private final CohortPeople people;
    private final PostOffice post;
    private final PublicAddress address;

    Reminding(KnownCohorts cohorts, Reminders reminders, CohortPeople people, PostOffice post, PublicAddress address) {
        this.cohorts = cohorts;
        this.reminders = reminders;
        this.people = people;
        this.post = post;
        this.address = address;
    }

    /** One transaction: after a crash in between nobody was reminded, and all are then. */
    @Transactional
    public void remind(CohortId id, Instant now) {
        cohorts.find(id)
                .ifPresent(cohort -> reminders.of(id).stream()
                        .filter(reminder -> reminder.isFor(cohort.status()))
                        .filter(reminder -> isDue(reminder, cohort.plan(), now))
                        .forEach(reminder -> remind(cohort, reminder, now)));
    }

    private static boolean isDue(Reminder reminder, Plan plan, Instant now) {
        return !reminder.when().due(plan).isAfter(now) && now.isBefore(reminder.staleAt(plan));
    }

    private void remind(Cohort cohort, Reminder reminder, Instant now) {
        var readers = people.of(cohort.id()).stream()
                .filter(reminder.audience()::isFor)
                .toList();
        var sent = new Reminders.Sent(
                reminder.id(),
                reminder.when().day(cohort.plan()),
                now.atOffset(ZoneOffset.UTC),
                reminder.subject(),
                readers.size());
        if (reminders.take(cohort.id(), sent)) {
            readers.forEach(reader -> post.send(reader.recipient(), letter(cohort, reminder, reader)));
        }
    }

    private Letter letter(Cohort cohort, Reminder reminder, Member reader) {
        var plan = cohort.plan();
        var name = reader.name();
        var page = address.of("/cohorts/" + cohort.id());
        return new Letter(
                filled(reminder.subject(), cohort, name, page),
                String.join(
                                "\n",
                                List.of(
                                        filled(reminder.words().replace("\r\n", "\n"), cohort, name, page),
                                        "",
                                        cohort.offer().title(),
                                        SpokenTime.span(plan.startsAt(), plan.endsAt()) + ", "
                                                + SpokenTime.zone(plan.zone(), plan.startsAt()),
                                        where(cohort),
                                        page,
                                        "",
                                        "-- ",
                                        reader.why(address.of("/my/cohorts/" + cohort.id() + "/seat"))))
                        + "\n");
    }

    /** Once it is over, nobody joins it any more, and its room may be somebody else's next. */
    private static String where(Cohort cohort) {
        var place = cohort.plan().place();
        return cohort.status() == CohortStatus.COMPLETED ? place.words() : place.wordsWithLink();
    }

    private static String filled(String words, Cohort cohort, String name, String page) {
        return words.replace("{workshop}", cohort.offer().title())
                .replace("{day}", SpokenTime.day(cohort.plan().startsAt()))
                .replace("{page}", page)
                .replace("{name}", name);
    }
}
