package dev.atelier.mentorship.conversation;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.mentorship.page.FormId;
import dev.atelier.mentorship.page.MyMentorPage.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A question as it was typed. */
record QuestionForm(String form, String month, String subject, String text) {

    QuestionForm {
        form = requireNonNullElse(form, "");
        month = requireNonNullElse(month, "");
        subject = requireNonNullElse(subject, "").replace("\0", "");
        text = requireNonNullElse(text, "").replace("\0", "");
    }

    private static final int LONGEST = 100_000;

    static final String TOO_LATE = "This month has ended, so new questions are not taken any more.";

    sealed interface Read {

        record Valid(UUID form, UUID month, Subject subject, String text) implements Read {}

        record Invalid(List<Problem> problems) implements Read {}
    }

    /** A new form in which something was begun already. */
    static QuestionForm begun(String subject, String text) {
        return new QuestionForm(UUID.randomUUID().toString(), "", subject, text);
    }

    UUID id() {
        return FormId.of(form).orElseGet(UUID::randomUUID);
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    Read read() {
        var problems = new ArrayList<Problem>();
        if (subject.isBlank()) {
            problems.add(new Problem("subject", "Say in a few words what it is about."));
        } else if (subject.strip().length() > Subject.LONGEST) {
            problems.add(new Problem("subject", "A subject has at most " + Subject.LONGEST + " characters."));
        }
        if (text.isBlank()) {
            problems.add(new Problem("text", "Write your question."));
        } else if (isTooLong()) {
            problems.add(new Problem("text", "A question has at most " + LONGEST + " characters."));
        }
        var wanted = FormId.of(month);
        if (wanted.isEmpty()) {
            problems.add(new Problem("month", "Choose after which workshop you ask."));
        }
        return problems.isEmpty() && wanted.isPresent()
                ? new Read.Valid(id(), wanted.get(), Subject.of(subject), text.strip())
                : new Read.Invalid(problems);
    }
}
