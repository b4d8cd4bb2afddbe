package dev.atelier.learner.day;

import static java.util.stream.Collectors.toMap;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.StaffMember;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.attendance.CheckInView;
import dev.atelier.learner.checkpoint.Answer;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.DayNow;
import dev.atelier.learner.page.DayPage;
import dev.atelier.learner.page.StuckPage;
import dev.atelier.learner.progress.Lines;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a learner's day into the words of their page. */
@Component
class DayView {

    private static final CurriculumFacts NOTHING_PLANNED = new CurriculumFacts(0, List.of());

    private final LearnerDays days;
    private final Cohorts cohorts;
    private final CheckInView checkIns;
    private final InstantSource clock;

    DayView(LearnerDays days, Cohorts cohorts, CheckInView checkIns, InstantSource clock) {
        this.days = days;
        this.cohorts = cohorts;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    DayPage page(Seat seat, String code) {
        var now = clock.instant();
        var day = read(seat, now);
        var lines = lines(seat, day);
        return new DayPage(
                seat.cohort().toString(),
                seat.title(),
                Times.day(seat.days().nearest(now)) + ", from "
                        + seat.days().startsAt().toLocalTime() + " ("
                        + seat.days().zone() + "), " + seat.place(),
                Objects.requireNonNullElse(seat.link(), ""),
                checkIns.of(seat, code),
                now(seat, day, lines, staff(seat.cohort())),
                lines.on(seat.cohort(), "day"),
                now.isAfter(seat.days().closes(seat.days().last())));
    }

    /** What each of them sees now, all of one cohort: what is asked and planned is read once for all. */
    Map<LearnerId, DayNow> now(CohortId cohort, Map<LearnerId, Seat> seats) {
        if (seats.isEmpty()) {
            return Map.of();
        }
        var curriculum = cohorts.curriculum(cohort).orElse(NOTHING_PLANNED);
        var staff = staff(cohort);
        var time = seats.values().iterator().next().days();
        var read = days.of(cohort, seats.keySet(), time.nearest(clock.instant()));
        return seats.values().stream().collect(toMap(Seat::learner, seat -> {
            var own = Objects.requireNonNull(read.get(seat.learner()), "a learner with a seat");
            return now(seat, own, new Lines(curriculum, own.done(), time.zone()), staff);
        }));
    }

    StuckPage stuck(Seat seat) {
        var help = read(seat, clock.instant()).help();
        return new StuckPage(
                seat.cohort().toString(),
                help.isPresent(),
                help.map(LearnerDay.Help::sees).orElse(""),
                help.map(LearnerDay.Help::sits).orElse(""));
    }

    private LearnerDay read(Seat seat, Instant now) {
        return days.of(seat, seat.days().nearest(now));
    }

    private Lines lines(Seat seat, LearnerDay day) {
        var curriculum = cohorts.curriculum(seat.cohort()).orElse(NOTHING_PLANNED);
        return new Lines(curriculum, day.done(), seat.days().zone());
    }

    private static DayNow now(Seat seat, LearnerDay day, Lines lines, List<StaffMember> staff) {
        return new DayNow(
                seat.cohort().toString(),
                day.asked().stream()
                        .map(asked -> question(asked, lines.curriculum()))
                        .toList(),
                day.help().map(help -> help(staff, help)),
                seat.takesPlace() && seat.status() != CohortStatus.COMPLETED,
                lines.count());
    }

    private static DayNow.Question question(LearnerDay.Asked asked, CurriculumFacts curriculum) {
        var item = curriculum.items().stream()
                .filter(candidate -> candidate.key().value().equals(asked.item()))
                .findFirst()
                .map(CurriculumFacts.Item::title)
                .orElse("");
        return new DayNow.Question(
                asked.run().toString(),
                asked.prompt(),
                item,
                asked.mine().map(Answer::name).orElse(""),
                asked.there() == 1 ? "1 is there." : asked.there() + " are there.");
    }

    private static DayNow.Help help(List<StaffMember> staff, LearnerDay.Help help) {
        var tone = help.paused() ? "silent" : help.claimedBy().isPresent() ? "busy" : "wait";
        var words = help.claimedBy()
                .map(helper -> name(staff, helper) + " is coming to you.")
                .orElseGet(() -> help.paused()
                        ? "You have put it aside. Nobody comes until you say so; you would be " + place(help) + "."
                        : "You are " + place(help) + ".");
        return new DayNow.Help(tone, words, help.sees(), help.sits(), help.cause(), help.fix());
    }

    private static String place(LearnerDay.Help help) {
        return switch (help.before()) {
            case 0 -> "next";
            case 1 -> "second";
            case 2 -> "third";
            default -> "number " + (help.before() + 1);
        };
    }

    private List<StaffMember> staff(CohortId cohort) {
        return cohorts.cohort(cohort).map(CohortFacts::staff).orElse(List.of());
    }

    private static String name(List<StaffMember> staff, UUID helper) {
        return staff.stream()
                .filter(member -> member.id().value().equals(helper))
                .map(StaffMember::name)
                .findFirst()
                .orElse("Someone of the staff");
    }
}
