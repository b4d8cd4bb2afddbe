package dev.atelier.event.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft of a curriculum, to be corrected and published; {@code published} is the latest version or 0. */
public record DraftPage(
        String id,
        int version,
        int published,
        long revision,
        WorkshopCard about,
        Todo todo,
        List<DraftModule> modules,
        @Nullable ModuleForm newModule,
        List<SourceLineView> lines,
        int moreLines,
        List<ChangeView> changes,
        @Nullable LastEdit lastEdit,
        Shown shown) {

    /** How the page is shown: what went wrong, the part that was changed last, and whether a form is open. */
    public record Shown(List<String> problems, String at, boolean formIsOpen) {}

    /** What the workshop says of itself, with what the agenda text says of day, hours and place. */
    public record WorkshopCard(
            String title, String summary, String prerequisites, String tentativeNote, List<Fact> facts) {}

    /** Something said about the workshop. */
    public record Fact(String name, String value) {}

    /** What is to be done before publishing: must be, and should be. */
    public record Todo(List<Task> obstacles, int guesses, String firstGuess, List<Task> openLines) {

        public boolean isReady() {
            return obstacles.isEmpty();
        }
    }

    /** Something to be done, and the part of the page where. */
    public record Task(String words, String anchor) {}

    /** The last edit, which can be undone. */
    public record LastEdit(long revision, String what) {}

    /** The part that was changed last gets the focus, and so comes into sight. */
    public boolean isAt(String anchor) {
        return shown.at().equals(anchor) && shown.problems().isEmpty();
    }

    public @Nullable String tabIndexAt(String anchor) {
        return isAt(anchor) ? "-1" : null;
    }

    public String base() {
        return "/admin/workshops/" + id + "/curriculum";
    }

    public String guessWords() {
        return todo.guesses() == 1 ? "1 kind is a guess" : todo.guesses() + " kinds are guesses";
    }
}
