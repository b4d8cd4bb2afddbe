package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.ReviewPage.Written;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How the desk is opened.
 *
 * @param typed words that could not be saved and go back into their form: of the whole under "summary", else by comment
 * @param begun the place that a new comment begins with
 */
record Opening(Map<String, String> typed, Place begun) {

    private static final String TYPED = "typed";

    /** Fields of an address; whatever is not there is empty. */
    record Place(
            Optional<String> artifact,
            Optional<String> cell,
            Optional<String> output,
            Optional<String> lines,
            Optional<String> parameter) {

        static final Place NONE =
                new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Place in(UUID file) {
            return new Place(Optional.of(file.toString()), cell, output, lines, parameter);
        }

        Written form() {
            return new Written(
                    null, cut(artifact), "", "", "", "", cut(cell), cut(output), cut(lines), cut(parameter), 0, "");
        }

        private static String cut(Optional<String> field) {
            return field.map(String::strip)
                    .filter(typed -> typed.length() <= 200)
                    .orElse("");
        }
    }

    static final Opening PLAIN = new Opening(Map.of(), Place.NONE);

    /** What the request before this one left behind for this page. */
    static Opening of(Model model, Place begun) {
        return new Opening(
                model.getAttribute(TYPED) instanceof Unsaved kept ? Map.of(kept.field(), kept.words()) : Map.of(),
                begun);
    }

    /** Keeps words for the page that the answer leads to. */
    static void keep(RedirectAttributes redirect, String field, String words) {
        redirect.addFlashAttribute(TYPED, new Unsaved(field, words));
    }

    private record Unsaved(String field, String words) implements Serializable {}
}
