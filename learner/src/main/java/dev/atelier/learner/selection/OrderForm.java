package dev.atelier.learner.selection;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.page.AskField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be done with those who are selected, as typed. */
record OrderForm(Verb verb, String subject, String words, String day) {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_MAIL = 5000;

    sealed interface Read {

        record Valid(Order order) implements Read {}

        record Invalid(Map<String, String> problems) implements Read {}
    }

    static OrderForm empty(Verb verb) {
        return new OrderForm(verb, "", "", "");
    }

    Read read(CohortFacts cohort) {
        var problems = new LinkedHashMap<String, String>();
        var said = words.strip();
        var most = verb == Verb.MAIL ? LONGEST_MAIL : LONGEST_REASON;
        if (verb == Verb.MAIL && (subject.isBlank() || subject.strip().length() > LONGEST_SUBJECT)) {
            problems.put("subject", "Write what the mail is about, in at most " + LONGEST_SUBJECT + " characters.");
        }
        if (said.isEmpty() && verb != Verb.EXCUSE) {
            problems.put("words", verb == Verb.MAIL ? "There is nothing in this mail yet." : "Please say why.");
        } else if (said.length() > most) {
            problems.put("words", "This has " + said.length() + " characters; please keep it within " + most + ".");
        }
        var chosen = verb == Verb.EXCUSE ? chosen(cohort) : null;
        if (verb == Verb.EXCUSE && chosen == null) {
            problems.put("day", "Choose a day of this cohort.");
        }
        return problems.isEmpty()
                ? new Read.Valid(new Order(verb, verb == Verb.MAIL ? subject.strip() : "", said, chosen))
                : new Read.Invalid(problems);
    }

    private @Nullable LocalDate chosen(CohortFacts cohort) {
        return days(cohort).stream()
                .filter(one -> one.toString().equals(day))
                .findFirst()
                .orElse(null);
    }

    private static List<LocalDate> days(CohortFacts cohort) {
        var days = new CohortDays(cohort.startsAt(), cohort.endsAt(), cohort.zone());
        return days.first().datesUntil(days.last().plusDays(1)).toList();
    }

    List<AskField> fields(CohortFacts cohort, Map<String, String> problems) {
        var fields = new ArrayList<AskField>();
        switch (verb) {
            case SEAT ->
                fields.add(field(
                        "words", "Why out of turn", "textarea", words, "Stays on record; no mail says it.", problems));
            case REMOVAL ->
                fields.add(field("words", "Reason", "textarea", words, "Each of them reads it in a mail.", problems));
            case MAIL -> {
                fields.add(field("subject", "Subject", "text", subject, "", problems));
                fields.add(field("words", "Words", "textarea", words, "Plain text, up to 5,000 characters.", problems));
            }
            case EXCUSE -> {
                fields.add(new AskField(
                        "day",
                        "Day",
                        "radios",
                        day.isEmpty() && days(cohort).size() == 1
                                ? days(cohort).getFirst().toString()
                                : day,
                        "",
                        problems.getOrDefault("day", ""),
                        true,
                        days(cohort).stream().map(LocalDate::toString).toList()));
                fields.add(new AskField(
                        "words",
                        "Reason",
                        "text",
                        words,
                        "Stands beside the mark.",
                        problems.getOrDefault("words", ""),
                        false,
                        List.of()));
            }
        }
        return fields;
    }

    private static AskField field(
            String name, String label, String type, String value, String hint, Map<String, String> problems) {
        return new AskField(name, label, type, value, hint, problems.getOrDefault(name, ""), true, List.of());
    }
}
