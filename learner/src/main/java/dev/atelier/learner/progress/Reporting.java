package dev.atelier.learner.progress;

import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.learner.door.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Hears what learners' scripts report. A script says no more than its learner may: it completes the items that are done when
 * the learner says so, and where it came from stays written down.
 */
@Component
class Reporting {

    /** How far the clock of a script may be from ours. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final CurriculumFacts NOTHING_PLANNED = new CurriculumFacts(0, List.of());

    private final OutsideKeys keys;
    private final ProgressFacts facts;
    private final Cohorts cohorts;
    private final InstantSource clock;

    Reporting(OutsideKeys keys, ProgressFacts facts, Cohorts cohorts, InstantSource clock) {
        this.keys = keys;
        this.facts = facts;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    sealed interface Answer {

        String words();

        /** Written down now, or with the same id before. */
        record Heard(String words) implements Answer {}

        record Unreadable(String words) implements Answer {}

        record NotOurs(String words) implements Answer {}

        record TooOften(String words) implements Answer {}

        record Refused(String words) implements Answer {}
    }

    Answer hear(Optional<Signature> signature, byte[] body) {
        if (signature.isEmpty()) {
            return new Answer.Unreadable(
                    "This report is not signed as agreed: take the lines from your progress page as" + " they are.");
        }
        var signed = signature.get();
        var key = keys.key(signed.key()).filter(known -> known.signed(signed.at(), body, signed.hex()));
        if (key.isEmpty()) {
            return new Answer.NotOurs(
                    "This key is not known, or the signature is not right. A new key takes the place of"
                            + " the old one: take its lines from your progress page.");
        }
        return hear(key.get(), Instant.ofEpochSecond(signed.at()), body);
    }

    private Answer hear(OutsideKey key, Instant at, byte[] body) {
        var now = clock.instant();
        if (Duration.between(at, now).abs().compareTo(WINDOW) > 0) {
            return new Answer.NotOurs("Your clock says " + Times.clock(at, ZoneOffset.UTC) + ", ours "
                    + Times.clock(now, ZoneOffset.UTC) + " (UTC). Set it, and send the report again.");
        }
        if (!keys.heard(key)) {
            return new Answer.TooOften("More than " + OutsideKeys.MOST_IN_A_MINUTE
                    + " reports within a minute. Wait a minute, then go on.");
        }
        if (!keys.hasSeat(key)) {
            return new Answer.NotOurs("You have no seat in this cohort any more, so nothing was written down.");
        }
        return Report.read(body)
                .map(report -> write(key, report))
                .orElseGet(() -> new Answer.Unreadable(
                        "A report is JSON with an id (a UUID) and an item; this was something else."));
    }

    private Answer write(OutsideKey key, Report report) {
        var curriculum = cohorts.curriculum(key.cohort()).orElse(NOTHING_PLANNED);
        var item = curriculum.items().stream()
                .filter(one -> one.key().value().equals(report.item()))
                .findFirst();
        if (item.isEmpty()) {
            return new Answer.Refused("The curriculum has no item “" + report.item()
                    + "”. Your progress page lists those" + " that can be reported.");
        }
        var rule = CompletionRule.of(item.get().kind());
        if (!rule.allowsReports()) {
            return new Answer.Refused("“" + item.get().title() + "” cannot be reported: it is " + rule.words() + ".");
        }
        return heard(key, report, item.get(), curriculum);
    }

    private Answer heard(OutsideKey key, Report report, Item item, CurriculumFacts curriculum) {
        var isNew = facts.reported(key.cohort(), key.learner(), item.key(), report.id());
        var done =
                facts.of(key.cohort(), key.learner()).stream().map(Done::item).collect(Collectors.toSet());
        if (!isNew && !done.contains(item.key())) {
            return new Answer.Refused(
                    "A report with this id was heard before, about another item or one that was opened"
                            + " again. Give each report an id of its own.");
        }
        return new Answer.Heard("“" + item.title() + "” is done" + (isNew ? "" : ", as you said before")
                + ". Required items: " + new Progress(curriculum, done).words() + ".");
    }
}
