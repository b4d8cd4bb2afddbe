package dev.atelier.mentorship.secondlook;

import dev.atelier.mentorship.secondlook.SecondLookRule.Kind;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews of a cohort somebody else reads before they are published.
 *
 * @param first how many of each reviewer, over all cohorts, 1 to 50; null unless the kind is FIRST
 */
public record SecondLookRule(Kind kind, @Nullable Integer first) {

    static final int MOST = 50;

    static final SecondLookRule UNLESS_SET = new SecondLookRule(Kind.OFF, null);

    public SecondLookRule {
        if ((kind == Kind.FIRST) != (first != null) || (first != null && (first < 1 || first > MOST))) {
            throw new IllegalArgumentException("Only the first 1 to 50 reviews are counted, not " + first);
        }
    }

    /** What kind of reviews. */
    public enum Kind {
        OFF("None, unless the reviewer asks for it"),
        EVERY("Every review"),
        ACCEPTED("Those that accept the work"),
        FIRST("The first reviews of each reviewer");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Kind of(String name) {
            return Stream.of(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .orElse(OFF);
        }
    }

    /** What a reviewer is told of it. */
    public String words() {
        return switch (kind) {
            case OFF -> "";
            case EVERY -> "In this cohort somebody else reads each review before it is published.";
            case ACCEPTED ->
                "In this cohort somebody else reads a review that accepts the work before it is published.";
            case FIRST ->
                "In this cohort somebody else reads the first " + first
                        + " reviews of each reviewer before they are published.";
        };
    }

    /** Whether a review is asked to be read. */
    boolean asks(boolean accepts, int publishedBefore) {
        return switch (kind) {
            case OFF -> false;
            case EVERY -> true;
            case ACCEPTED -> accepts;
            case FIRST -> first != null && publishedBefore < first;
        };
    }
}
