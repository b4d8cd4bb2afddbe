package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.Figures.Answers;
import dev.atelier.mentorship.conversation.Figures.Waiting;
import dev.atelier.mentorship.page.FiguresPage;
import dev.atelier.mentorship.page.FiguresPage.Row;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.page.ThreadPage.Link;
import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How quickly questions are answered, over all cohorts. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class FiguresController {

    private static final List<Integer> PERIODS = List.of(30, 90, 365);

    private final Figures figures;
    private final Templates templates;
    private final InstantSource clock;

    FiguresController(Figures figures, Templates templates, InstantSource clock) {
        this.figures = figures;
        this.templates = templates;
        this.clock = clock;
    }

    /** @param days how far back; one of the periods offered, else the first of them */
    @GetMapping("/admin/mentorship/figures")
    JteModel show(@RequestParam(defaultValue = "30") int days) {
        var period = PERIODS.contains(days) ? days : PERIODS.getFirst();
        var now = clock.instant();
        var since = now.minus(Duration.ofDays(period));
        var waiting = figures.waiting();
        return templates.conversationFigures(new FiguresPage(
                PERIODS.stream()
                        .map(other -> new Link(
                                other == period ? "" : "/admin/mentorship/figures?days=" + other, other + " days"))
                        .toList(),
                figures.ofAll(since)
                        .map(all -> row("All", all, total(waiting), now))
                        .orElse(null),
                rows(figures.byMentor(since), waiting, now)));
    }

    /** Everybody who has answered or is asked, whoever lets somebody wait longest first. */
    private List<Row> rows(List<Answers> answers, List<Waiting> waiting, Instant now) {
        var mentors = Stream.concat(
                        answers.stream().map(Answers::mentor), waiting.stream().map(Waiting::mentor))
                .distinct()
                .toList();
        var names = figures.names(mentors.stream().filter(Objects::nonNull).toList());
        return mentors.stream()
                .sorted(Comparator.comparing((@Nullable UUID mentor) ->
                                of(waiting, mentor).map(Waiting::since).orElse(Instant.MAX))
                        .thenComparing(mentor -> name(names.get(mentor))))
                .map(mentor -> row(
                        mentor == null ? "Nobody in particular" : name(names.get(mentor)),
                        answers.stream()
                                .filter(line -> Objects.equals(line.mentor(), mentor))
                                .findFirst()
                                .orElse(null),
                        of(waiting, mentor),
                        now))
                .toList();
    }

    private static Row row(String who, @Nullable Answers answers, Optional<Waiting> waiting, Instant now) {
        return new Row(
                who,
                answers == null ? "none" : Integer.toString(answers.count()),
                answers == null ? "" : Spans.words(answers.median()),
                answers == null ? "" : Spans.words(answers.most()),
                answers == null ? "" : answers.kept() * 100 / answers.count() + " %",
                waiting.map(line -> Integer.toString(line.count())).orElse("none"),
                waiting.map(line -> Spans.words(Duration.between(line.since(), now)))
                        .orElse(""));
    }

    private static Optional<Waiting> of(List<Waiting> waiting, @Nullable UUID mentor) {
        return waiting.stream()
                .filter(line -> Objects.equals(line.mentor(), mentor))
                .findFirst();
    }

    private static Optional<Waiting> total(List<Waiting> waiting) {
        return waiting.stream()
                .map(Waiting::since)
                .min(Comparator.naturalOrder())
                .map(since -> new Waiting(
                        null, waiting.stream().mapToInt(Waiting::count).sum(), since));
    }

    private static String name(@Nullable String known) {
        return Objects.requireNonNullElse(known, "Somebody");
    }
}
