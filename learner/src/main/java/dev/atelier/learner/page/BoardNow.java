package dev.atelier.learner.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What changes while the staff looks at the board. */
public record BoardNow(
        String cohort,
        Head head,
        List<Count> counts,
        String below,
        List<Seat> seats,
        HelpNow help,
        List<Run> others,
        boolean wished) {

    /** The question that the board is about; without a run nothing is open. */
    public record Head(Optional<String> run, String prompt, String open, boolean closed) {}

    public record Count(String tone, String word, int number) {}

    /** A seat by name, its state as class (sign and colour) and as words. */
    public record Seat(String learner, String name, String tone, String words) {}

    /** Everybody with a seat, as one looks for a name. */
    public List<Seat> people() {
        return seats.stream().sorted(Comparator.comparing(Seat::name)).toList();
    }

    /** Another run of the day. */
    public record Run(String id, String prompt, String words) {}

    /** Keeps the board on the run that someone chose; without a choice it follows the newest open one. */
    public String wish() {
        return wished ? head.run().map(run -> "?run=" + run).orElse("") : "";
    }

    public Version version() {
        return Version.of(this);
    }
}
