package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.Excuses;
import dev.atelier.learner.attendance.Word;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.AttendancePage;
import dev.atelier.learner.page.AttendancePage.Link;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the list of a day or a slot together: one line for each seat. */
@Component
class Rolls {

    private final Roll roll;
    private final Plan plan;
    private final Excuses excuses;
    private final Walls walls;
    private final Reading reading;

    Rolls(Roll roll, Plan plan, Excuses excuses, Walls walls, Reading reading) {
        this.roll = roll;
        this.plan = plan;
        this.excuses = excuses;
        this.walls = walls;
        this.reading = reading;
    }

    AttendancePage page(CohortFacts cohort, Asked asked, String search) {
        var seats = roll.of(cohort.id());
        var people = seats.stream()
                .map(seated -> reading.line(cohort, asked, seated))
                .toList();
        var here = people.stream().filter(Reading::isHere).count();
        var rest = seats.stream().filter(seated -> isOpen(asked, seated)).count();
        return new AttendancePage(
                walls.head(cohort),
                when(asked),
                here + " of " + people.size() + " are here",
                (int) rest,
                walls.now(cohort),
                excuses.open(cohort.id()).stream()
                        .map(excuse -> excuse(cohort, excuse))
                        .toList(),
                people.stream().filter(person -> fits(person.name(), search)).toList(),
                search,
                walls.script());
    }

    /** Whether nothing is said of them, neither of what is asked nor of the whole day. */
    private static boolean isOpen(Asked asked, Roll.Seated seated) {
        return Word.about(seated.words(), asked.day(), asked.slot()).isEmpty()
                && Word.about(seated.words(), asked.day(), Optional.empty()).isEmpty();
    }

    private static boolean fits(String name, String search) {
        return name.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
    }

    private AttendancePage.Excuse excuse(CohortFacts cohort, Excuses.Excuse excuse) {
        var time = plan.asked(cohort, Optional.of(excuse.day()), excuse.slot());
        return new AttendancePage.Excuse(excuse.id().toString(), excuse.name(), time.words(), excuse.reason());
    }

    private static AttendancePage.When when(Asked asked) {
        var days = asked.days()
                .first()
                .datesUntil(asked.days().last().plusDays(1))
                .map(day -> new Link("?day=" + day, Times.day(day), day.equals(asked.day())))
                .toList();
        var whole = new Link("", "Whole day", asked.sitting().isEmpty());
        var slots = Stream.concat(
                        Stream.of(whole),
                        asked.sittings().all().stream()
                                .map(sitting -> new Link(
                                        sitting.slot().toString(),
                                        asked.words(sitting),
                                        asked.sitting().filter(sitting::equals).isPresent())))
                .toList();
        return new AttendancePage.When(
                asked.day().toString(), asked.slot().map(Object::toString).orElse(""), asked.words(), days, slots);
    }
}
