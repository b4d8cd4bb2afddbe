package dev.atelier.event.workshop;

import static dev.atelier.event.workshop.DetailsForm.said;

import dev.atelier.event.workshop.Offered.About;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What was typed about a workshop: good to be kept, or a message for each field that is not. */
sealed interface Details {

    record Valid(About about, long revision) implements Details {}

    record Invalid(Map<String, String> messages) implements Details {}

    Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static Details of(DetailsForm form) {
        var messages = new LinkedHashMap<String, String>();
        var about = new About(
                said(form.slug()),
                said(form.title()),
                said(form.summary()),
                said(form.prerequisites()),
                said(form.tentativeNote()));
        if (about.title().isEmpty()) {
            messages.put("title", "Please give the workshop a title.");
        }
        if (about.slug().length() > 80 || !SLUG.matcher(about.slug()).matches()) {
            messages.put("slug", "Write small letters a to z, digits and single hyphens: 80 at most.");
        }
        limit(messages, "title", about.title(), 200);
        limit(messages, "summary", about.summary(), 20_000);
        limit(messages, "prerequisites", about.prerequisites(), 20_000);
        limit(messages, "tentativeNote", about.tentativeNote(), 1000);
        return messages.isEmpty() ? new Valid(about, revision(said(form.revision()))) : new Invalid(messages);
    }

    private static void limit(Map<String, String> messages, String field, String typed, int most) {
        if (typed.length() > most) {
            messages.put(field, "This is too long: %,d characters at most.".formatted(most));
        }
    }

    /** A revision that nobody has seen is as stale as an old one. */
    static long revision(String written) {
        return written.matches("[0-9]{1,15}") ? Long.parseLong(written) : 0;
    }
}
