package dev.atelier.event.workshop;

import static dev.atelier.event.workshop.DetailsForm.said;

import dev.atelier.event.page.DetailsPage;
import dev.atelier.event.page.FieldError;
import dev.atelier.event.page.FormField;
import dev.atelier.event.workshop.Describing.Described;
import dev.atelier.event.workshop.Offered.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Composes the form for what a workshop says of itself. */
final class DetailsView {

    private DetailsView() {}

    static DetailsPage of(UUID id, Described now) {
        return page(id, now.revision(), now, now.about(), Map.of(), List.of());
    }

    /** With what was typed, and what is wrong with it. */
    static DetailsPage of(UUID id, Described now, DetailsForm form, Map<String, String> messages) {
        return page(id, Details.revision(said(form.revision())), now, typed(form), messages, List.of());
    }

    /** With what was typed, above what others have written meanwhile; sent again it takes the place of that. */
    static DetailsPage stale(UUID id, Described now, DetailsForm form) {
        return page(id, now.revision(), now, typed(form), Map.of(), differences(typed(form), now.about()));
    }

    private static About typed(DetailsForm form) {
        return new About(
                said(form.slug()),
                said(form.title()),
                said(form.summary()),
                said(form.prerequisites()),
                said(form.tentativeNote()));
    }

    private static DetailsPage page(
            UUID id, long revision, Described now, About shown, Map<String, String> messages, List<String> meanwhile) {
        var fields = List.of(
                new FormField("title", shown.title(), messages.getOrDefault("title", "")),
                new FormField("slug", shown.slug(), messages.getOrDefault("slug", "")),
                new FormField("summary", shown.summary(), messages.getOrDefault("summary", "")),
                new FormField("prerequisites", shown.prerequisites(), messages.getOrDefault("prerequisites", "")),
                new FormField("tentativeNote", shown.tentativeNote(), messages.getOrDefault("tentativeNote", "")));
        var errors = messages.entrySet().stream()
                .map(error -> new FieldError(error.getKey(), error.getValue()))
                .toList();
        return new DetailsPage(id.toString(), revision, now.isPublic(), fields, errors, meanwhile);
    }

    /** What others have written that is not as in this form. */
    static List<String> differences(DetailsForm form, Described now) {
        return differences(typed(form), now.about());
    }

    private static List<String> differences(About typed, About now) {
        var differences = new ArrayList<String>();
        compare(differences, "Title", typed.title(), now.title());
        compare(differences, "Summary", typed.summary(), now.summary());
        compare(differences, "Prerequisites", typed.prerequisites(), now.prerequisites());
        compare(differences, "Note on what is tentative", typed.tentativeNote(), now.tentativeNote());
        return differences;
    }

    private static void compare(List<String> differences, String name, String typed, String now) {
        if (!typed.equals(now)) {
            differences.add(name + ": " + (now.isEmpty() ? "empty" : now));
        }
    }
}
