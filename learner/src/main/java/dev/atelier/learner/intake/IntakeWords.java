package dev.atelier.learner.intake;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.enrolment.Fate;
import dev.atelier.learner.enrolment.Outcome;
import dev.atelier.learner.page.ForeseenPage;
import dev.atelier.learner.page.IntakeFormPage;
import dev.atelier.learner.page.IntakePage;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.StatusTag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns lists into the pages and the table that show them. */
final class IntakeWords {

    private IntakeWords() {}

    static IntakeFormPage form(CohortFacts cohort, SentList sent, String problem, List<Intake> earlier) {
        return new IntakeFormPage(
                cohort.title(),
                roster(cohort),
                roster(cohort) + "/import",
                sent.pasted(),
                problem.isEmpty() ? "" : sent.field(),
                problem,
                earlier.stream()
                        .map(intake -> new IntakeFormPage.Earlier(
                                path(cohort, intake.id()), Moments.brief(intake.at(), cohort.zone())))
                        .toList());
    }

    static ForeseenPage foreseen(CohortFacts cohort, UUID form, String text, List<Row> rows) {
        var takes = rows.stream().filter(IntakeWords::takes).count();
        return new ForeseenPage(
                page(cohort, roster(cohort) + "/imports", rows, true), form.toString(), text, Math.toIntExact(takes));
    }

    static IntakePage result(CohortFacts cohort, Intake intake, List<Row> rows) {
        return page(cohort, path(cohort, intake.id()), rows, false);
    }

    static List<List<String>> table(List<Row> rows) {
        return Stream.concat(
                        Stream.of(List.of("Line", "Name", "E-mail", "Outcome", "Why")),
                        rows.stream()
                                .map(row -> List.of(
                                        Integer.toString(row.line()),
                                        row.name(),
                                        row.address(),
                                        tag(row.fate(), false).words(),
                                        why(row))))
                .toList();
    }

    static String path(CohortFacts cohort, UUID intake) {
        return roster(cohort) + "/imports/" + intake;
    }

    private static IntakePage page(CohortFacts cohort, String path, List<Row> rows, boolean before) {
        return new IntakePage(
                cohort.title(),
                roster(cohort),
                path,
                counts(rows, before),
                count(rows, Optional.empty()),
                rows.stream()
                        .map(row -> new IntakePage.Line(
                                row.line(), row.name(), row.address(), tag(row.fate(), before), why(row)))
                        .toList());
    }

    private static List<IntakePage.Count> counts(List<Row> rows, boolean before) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new IntakePage.Count(
                        tag(outcome, before).look(), tag(outcome, before).words(), count(rows, Optional.of(outcome))))
                .filter(count -> count.number() > 0)
                .toList();
    }

    private static int count(List<Row> rows, Optional<Outcome> outcome) {
        return Math.toIntExact(rows.stream()
                .filter(row -> row.fate().map(Fate::outcome).equals(outcome))
                .count());
    }

    private static boolean takes(Row row) {
        return row.fate()
                .map(Fate::outcome)
                .filter(outcome -> outcome == Outcome.CREATED || outcome == Outcome.WAITING)
                .isPresent();
    }

    private static StatusTag tag(Optional<Fate> fate, boolean before) {
        return fate.map(known -> tag(known.outcome(), before)).orElseGet(() -> new StatusTag("busy", "still ahead"));
    }

    private static StatusTag tag(Outcome outcome, boolean before) {
        return switch (outcome) {
            case CREATED -> new StatusTag("ok", before ? "gets a seat" : "got a seat");
            case WAITING -> new StatusTag("wait", before ? "would wait" : "waits");
            case THERE -> new StatusTag("silent", "already there");
            case CONFLICT -> new StatusTag("stuck", "conflict");
            case REFUSED -> new StatusTag("ended", "not taken");
            case INVALID -> new StatusTag("stuck", "invalid");
        };
    }

    private static String why(Row row) {
        return row.fate().map(Fate::words).orElse("");
    }

    private static String roster(CohortFacts cohort) {
        return "/staff/cohorts/" + cohort.id() + "/roster";
    }
}
