package dev.atelier.learner.selection;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.page.AskForm;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.SelectionAskPage;
import dev.atelier.learner.page.SelectionLines;
import dev.atelier.learner.page.SelectionPage;
import dev.atelier.learner.page.StatusTag;
import dev.atelier.learner.selection.Result.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns selections into the pages and the table that show them. */
final class SelectionWords {

    /** Lines on a page; the table has all. */
    private static final int SHOWN = 200;

    private SelectionWords() {}

    static SelectionAskPage ask(
            CohortFacts cohort, UUID id, OrderForm form, Map<String, String> problems, List<Selected> people) {
        var verb = form.verb();
        return new SelectionAskPage(
                cohort.title(),
                roster(cohort),
                verb.question(people.size()),
                verb.means(),
                new AskForm(roster(cohort) + "/selections", form.fields(cohort, problems)),
                id.toString(),
                verb.value(),
                people.stream().map(one -> one.enrolment().toString()).collect(Collectors.joining(" ")),
                verb == Verb.MAIL ? "Send the mail" : verb.words(),
                verb == Verb.REMOVAL,
                count(people, Outcome.DONE),
                lines(cohort, people, true));
    }

    static SelectionPage page(CohortFacts cohort, Selection selection, List<Selected> people) {
        var order = selection.order();
        return new SelectionPage(
                cohort.title(),
                roster(cohort),
                path(cohort, selection.id()),
                order.verb().words() + ", " + Moments.brief(selection.at(), cohort.zone()),
                Stream.of(
                                order.subject(),
                                order.words(),
                                order.day() == null ? "" : order.day().toString())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining("\n\n")),
                Math.toIntExact(
                        people.stream().filter(one -> one.result().isEmpty()).count()),
                lines(cohort, people, false));
    }

    static List<List<String>> table(List<Selected> people) {
        return Stream.concat(
                        Stream.of(List.of("Name", "E-mail", "Outcome", "Why")),
                        people.stream()
                                .map(one -> List.of(
                                        one.learner().name(),
                                        one.learner().address(),
                                        tag(one.result(), false).words(),
                                        why(one))))
                .toList();
    }

    static String path(CohortFacts cohort, UUID selection) {
        return roster(cohort) + "/selections/" + selection;
    }

    static String roster(CohortFacts cohort) {
        return "/staff/cohorts/" + cohort.id() + "/roster";
    }

    private static SelectionLines lines(CohortFacts cohort, List<Selected> people, boolean before) {
        return new SelectionLines(
                Arrays.stream(Outcome.values())
                        .map(outcome -> new SelectionLines.Count(
                                tag(outcome, before).look(),
                                tag(outcome, before).words(),
                                count(people, outcome)))
                        .filter(count -> count.number() > 0)
                        .toList(),
                people.stream()
                        .limit(SHOWN)
                        .map(one -> new SelectionLines.Line(
                                roster(cohort) + "/" + one.enrolment(),
                                one.learner().name(),
                                one.learner().address(),
                                tag(one.result(), before),
                                why(one)))
                        .toList(),
                Math.max(0, people.size() - SHOWN));
    }

    private static int count(List<Selected> people, Outcome outcome) {
        return Math.toIntExact(people.stream()
                .filter(one -> one.result().map(Result::outcome).equals(Optional.of(outcome)))
                .count());
    }

    private static StatusTag tag(Optional<Result> result, boolean before) {
        return result.map(known -> tag(known.outcome(), before)).orElseGet(() -> new StatusTag("busy", "still ahead"));
    }

    private static StatusTag tag(Outcome outcome, boolean before) {
        return switch (outcome) {
            case DONE -> new StatusTag("ok", before ? "will be done" : "done");
            case SO_ALREADY -> new StatusTag("silent", "is so already");
            case NOT_DONE -> new StatusTag("ended", before ? "can't be done" : "not done");
            case FAILED -> new StatusTag("stuck", "failed");
        };
    }

    private static String why(Selected one) {
        return one.result().map(Result::words).orElse("");
    }
}
