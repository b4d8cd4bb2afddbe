package dev.atelier.learner.roster;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.page.Cohort;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.RosterPage;
import dev.atelier.learner.page.RosterPage.Choice;
import dev.atelier.learner.page.RosterPage.Count;
import dev.atelier.learner.page.StatusTag;
import dev.atelier.learner.signup.SignUpQuestion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** Turns what was read of a cohort's people into the page that shows them. */
final class RosterWords {

    /** People on one page. */
    static final int PAGE = 50;

    private final CohortFacts cohort;
    private final Search search;
    private final List<SignUpQuestion> questions;

    RosterWords(CohortFacts cohort, Search search, List<SignUpQuestion> questions) {
        this.cohort = cohort;
        this.search = search;
        this.questions = questions;
    }

    /** What whoever looks at the page may do. */
    record May(boolean remove, boolean lead) {}

    /** One more entry than fits says that there is a next page. */
    RosterPage page(
            List<Entry> found, Map<EnrolmentStatus, Integer> counts, Map<LearnerId, List<String>> alongside, May may) {
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new RosterPage(
                new Cohort(
                        cohort.id().toString(),
                        cohort.title(),
                        Moments.span(cohort.startsAt(), cohort.endsAt(), cohort.zone()) + ", " + cohort.place()),
                path(cohort),
                cohort.zone().getId(),
                counts(counts),
                new RosterPage.Filter(search.name(), states(), answers(), orders()),
                shown.stream()
                        .map(entry -> person(entry, alongside.getOrDefault(new LearnerId(entry.learner()), List.of())))
                        .toList(),
                found.size() > PAGE ? Optional.of(next(shown.getLast())) : Optional.empty(),
                acts(may),
                may.remove(),
                may.lead());
    }

    static String path(CohortFacts cohort) {
        return "/staff/cohorts/" + cohort.id() + "/roster";
    }

    static String removalMeans(Entry entry) {
        return switch (entry.status()) {
            case ENROLLED, OFFERED ->
                "The seat goes to whoever has waited longest. " + entry.name() + " gets a mail that says why.";
            case WAITLISTED -> entry.name() + " waits no longer and gets a mail that says why.";
            case COMPLETED, WITHDRAWN, REMOVED, DECLINED, EXPIRED, CANCELLED ->
                entry.name() + " holds no seat any more, so there is nothing to take back.";
        };
    }

    private List<Count> counts(Map<EnrolmentStatus, Integer> counts) {
        var seats =
                counts.getOrDefault(EnrolmentStatus.ENROLLED, 0) + counts.getOrDefault(EnrolmentStatus.COMPLETED, 0);
        var offered = counts.getOrDefault(EnrolmentStatus.OFFERED, 0);
        return List.of(
                new Count("ok", "with a seat", seats),
                new Count("busy", "with an offer", offered),
                new Count("wait", "waiting", counts.getOrDefault(EnrolmentStatus.WAITLISTED, 0)),
                new Count("silent", "seats free", Math.max(0, cohort.capacity() - seats - offered)));
    }

    private static List<RosterPage.Act> acts(May may) {
        return Stream.of(
                        new RosterPage.Act("seat", "Give a seat"),
                        new RosterPage.Act("mail", "Write a mail"),
                        new RosterPage.Act("excuse", "Mark as excused"),
                        new RosterPage.Act("removal", "Remove"))
                .filter(act -> act.value().equals("removal") ? may.remove() : may.lead())
                .toList();
    }

    private List<Choice> states() {
        return Arrays.stream(Shown.values())
                .map(shown -> new Choice(shown.value(), shown.words(), shown == search.shown()))
                .toList();
    }

    private List<Choice> orders() {
        return Arrays.stream(Sorting.values())
                .map(sorting -> new Choice(sorting.value(), sorting.words(), sorting == search.sorting()))
                .toList();
    }

    /** None if there is nothing to tell people apart by. */
    private List<Choice> answers() {
        if (questions.isEmpty()) {
            return List.of();
        }
        var choices = new ArrayList<Choice>();
        choices.add(answer("", "Any answer"));
        for (var question : questions) {
            question.options()
                    .forEach(option ->
                            choices.add(answer(question.id() + ":" + option, brief(question) + ": " + option)));
            choices.add(answer(question.id() + ":", brief(question) + ": not answered"));
        }
        return choices;
    }

    private Choice answer(String value, String words) {
        return new Choice(value, words, value.equals(search.answer()));
    }

    private static String brief(SignUpQuestion question) {
        var words = question.words();
        return words.length() <= 40 ? words : words.substring(0, 40).strip() + "…";
    }

    private RosterPage.Person person(Entry entry, List<String> alongside) {
        var own = path(cohort) + "/" + entry.enrolment();
        return new RosterPage.Person(
                entry.enrolment().toString(),
                own,
                entry.name(),
                entry.address(),
                StatusTag.of(entry.status()),
                Moments.brief(entry.since(), cohort.zone()),
                note(entry),
                entry.status().isLive() ? alongside : List.of(),
                entry.status().isLive() ? Optional.of(own + "/removal") : Optional.empty());
    }

    private String note(Entry entry) {
        if (entry.rank() != null) {
            return "number " + entry.rank();
        }
        if (entry.until() != null) {
            return "answer by " + Moments.brief(entry.until(), cohort.zone());
        }
        return entry.status().isLive() || entry.reason() == null ? "" : entry.reason();
    }

    private String next(Entry last) {
        return path(cohort) + "?name=" + encoded(search.name()) + "&state="
                + search.shown().value() + "&answer=" + encoded(search.answer()) + "&order="
                + search.sorting().value() + "&after=" + last.enrolment();
    }

    private static String encoded(String words) {
        return UriUtils.encode(words, StandardCharsets.UTF_8);
    }
}
