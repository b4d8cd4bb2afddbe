package dev.atelier.mentorship.showcase;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.mentorship.page.FormId;
import dev.atelier.mentorship.work.Markdown;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A wish as it was typed. {@code seen} is the fingerprint of what its learner looked at before they agreed. */
record WishForm(
        @Nullable List<String> image,
        @Nullable String title,
        @Nullable String words,
        @Nullable String naming,
        @Nullable String reach,
        @Nullable String parameters,
        @Nullable String seen) {

    static final int TITLE = 200;
    static final int WORDS = 4_000;

    /** Something to do about what was typed. */
    record Problem(String field, String words) {}

    /** What is missing, if anything is. */
    Optional<Problem> problem(AcceptedWork work) {
        var wish = wish(work);
        if (wish.images().isEmpty()) {
            return Optional.of(new Problem("image", "Choose at least one image."));
        }
        if (wish.title().isEmpty()) {
            return Optional.of(new Problem("title", "Give it a title."));
        }
        if (letters(wish.title()) > TITLE) {
            return Optional.of(new Problem("title", "A title has at most 200 characters."));
        }
        return letters(wish.words()) > WORDS
                ? Optional.of(new Problem(
                        "words", "Your words have at most 4,000 characters; these are " + letters(wish.words()) + "."))
                : Optional.empty();
    }

    /** As far as it goes; what the form does not offer becomes the least. */
    Wish wish(AcceptedWork work) {
        var chosen = requireNonNullElse(image, List.<String>of()).stream()
                .flatMap(id -> FormId.of(id).stream())
                .toList();
        return new Wish(
                work.images().stream()
                        .map(AcceptedWork.Image::id)
                        .filter(chosen::contains)
                        .toList(),
                requireNonNullElse(title, "").replaceAll("\\p{Cc}+", " ").strip(),
                Markdown.stored(requireNonNullElse(words, ""), Integer.MAX_VALUE)
                        .strip(),
                Stream.of(Naming.values())
                        .filter(each -> each.name().equals(naming))
                        .findFirst()
                        .orElse(Naming.NOBODY),
                Stream.of(Reach.values())
                        .filter(each -> each.name().equals(reach))
                        .findFirst()
                        .orElse(Reach.COHORT),
                "on".equals(parameters));
    }

    boolean wasSeen(Wish wish) {
        return wish.fingerprint().equals(seen);
    }

    private static int letters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What the form of a work begins with: what is shown already, else the least. */
    static Wish begun(AcceptedWork work) {
        return work.shown()
                .map(AcceptedWork.Shown::wish)
                .orElseGet(() -> new Wish(
                        work.images().size() == 1
                                ? work.images().stream()
                                        .map(AcceptedWork.Image::id)
                                        .toList()
                                : List.<UUID>of(),
                        work.title(),
                        "",
                        Naming.NOBODY,
                        Reach.COHORT,
                        false));
    }
}
