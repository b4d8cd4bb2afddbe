package dev.atelier.mentorship.conversation;

import dev.atelier.event.InstructorId;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.availability.Availabilities;
import dev.atelier.mentorship.availability.Availability;
import dev.atelier.mentorship.availability.Promises;
import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.page.MyMentorPage.Card;
import dev.atelier.mentorship.page.MyMentorPage.Choice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A learner's months as cards: until when, who answers, and when. */
@Component
class MonthCards {

    private final MyMonths months;
    private final Availabilities availabilities;
    private final Promises promises;
    private final Figures figures;

    MonthCards(MyMonths months, Availabilities availabilities, Promises promises, Figures figures) {
        this.months = months;
        this.availabilities = availabilities;
        this.promises = promises;
        this.figures = figures;
    }

    /** @param open the months in which one may ask */
    record Cards(List<Card> all, List<Choice> open) {}

    Cards of(LearnerId learner, Instant now) {
        var mine = months.of(learner);
        var known = availabilities.of(
                mine.stream()
                        .map(month -> mentor(month).orElse(null))
                        .filter(Objects::nonNull)
                        .toList(),
                now);
        var medians = figures.mediansOf(
                mine.stream()
                        .filter(month -> !month.month().window().isOver(now))
                        .map(month -> month.month().cohort().value())
                        .toList(),
                now);
        return new Cards(
                mine.stream()
                        .map(month -> card(
                                month,
                                known,
                                Optional.ofNullable(
                                        medians.get(month.month().cohort().value())),
                                now))
                        .toList(),
                mine.stream()
                        .filter(month -> month.month().window().contains(now))
                        .map(month -> new Choice(
                                month.month().id().toString(), month.month().title()))
                        .toList());
    }

    private Card card(MyMonths.Mine mine, Availabilities.Known known, Optional<Duration> median, Instant now) {
        var window = mine.month().window();
        var over = window.isOver(now);
        var availability = known.of(mentor(mine).orElse(null), window.zone());
        return new Card(
                mine.month().id().toString(),
                mine.month().title(),
                Marks.left(window, now),
                MonthWords.until(window),
                Objects.requireNonNullElse(mine.mentor(), "the staff of the workshop"),
                over ? "" : away(availability, now),
                over || !availability.chosen() ? "" : HoursWords.of(availability),
                over ? "" : promise(availability, median),
                over ? "" : mine.mailbox(),
                over ? "" : "/my/mentor/months/" + mine.month().id() + "/notices",
                mine.notices());
    }

    private static String away(Availability availability, Instant now) {
        return availability
                .awayUntil(now)
                .map(last ->
                        "Away until " + MonthWords.day(last) + ". Until then others of the staff see what you ask too.")
                .orElse("");
    }

    /** What is promised, and what was true of late where enough was answered to say so. */
    private String promise(Availability availability, Optional<Duration> median) {
        return promises.words(availability)
                + median.map(half -> "; half of all answers of late came within " + Spans.words(half))
                        .orElse("");
    }

    private static Optional<UUID> mentor(MyMonths.Mine mine) {
        return Optional.ofNullable(mine.month().mentor()).map(InstructorId::value);
    }
}
