package dev.atelier.learner.page;

import java.util.List;
import java.util.Optional;

/** What changes while the staff looks at the board. */
public record BoardNow(
        String cohort,
        Head head,
        List<Count> counts,
        String below,
        List<Seat> seats,
        List<Request> requests,
        List<Member> helpers,
        List<Run> others,
        boolean wished) {

    /** The question that the board is about; without a run nothing is open. */
    public record Head(Optional<String> run, String prompt, String open, boolean closed) {}

    public record Count(String tone, String word, int number) {}

    /** A seat by name, its state as class (sign and colour) and as words. */
    public record Seat(String name, String tone, String words) {}

    /**
     * Someone's open request for help.
     *
     * @param helper who goes; empty if nobody does yet
     */
    public record Request(String id, String name, Optional<String> helper, String words, String sits, String sees) {

        public boolean waits() {
            return helper.isEmpty();
        }

        public String tone() {
            return waits() ? "stuck" : "busy";
        }
    }

    /** One of the staff, with whom they help. */
    public record Member(String id, String name, String words) {}

    /** Who else of the staff could go. */
    public List<Member> besides(Request request) {
        return helpers.stream()
                .filter(helper -> request.helper().isPresent()
                        && !helper.id().equals(request.helper().get()))
                .toList();
    }

    /** Another run of the day. */
    public record Run(String id, String prompt, String words) {}

    /** Keeps the board on the run that someone chose; without a choice it follows the newest open one. */
    public String wish() {
        return wished ? head.run().map(run -> "&run=" + run).orElse("") : "";
    }

    public Version version() {
        return Version.of(this);
    }
}
