package dev.atelier.learner.page;

import java.util.List;
import java.util.Optional;

/**
 * The line of those who wait for help, and the staff.
 *
 * @param times how long they wait; empty if nobody does
 */
public record HelpNow(String cohort, String times, List<Request> requests, List<Member> helpers) {

    /**
     * Someone's open request for help.
     *
     * @param helper who goes; empty if nobody does yet
     * @param before how often they were helped before; empty if never
     * @param cause by what they are stuck; empty while nobody has said so
     */
    public record Request(
            String id,
            String name,
            Optional<String> helper,
            boolean paused,
            String words,
            String before,
            String cause,
            String sits,
            String sees) {

        public boolean waits() {
            return helper.isEmpty() && !paused;
        }

        public String tone() {
            return paused ? "silent" : waits() ? "stuck" : "busy";
        }
    }

    /**
     * One of the staff.
     *
     * @param words with whom they are and since when
     * @param load how many they have helped
     */
    public record Member(String id, String name, boolean free, String words, String load) {}

    /** Who else of the staff could go: whoever is with nobody. */
    public List<Member> besides(Request request) {
        return request.helper().isEmpty()
                ? List.of()
                : helpers.stream().filter(Member::free).toList();
    }
}
