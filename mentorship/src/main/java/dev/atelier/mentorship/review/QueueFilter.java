package dev.atelier.mentorship.review;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of the queue is asked for. What is not understood is as if nothing was asked.
 *
 * @param item the key of a curriculum item; empty for all
 * @param words what is looked for in titles and names of learners
 * @param after where the page before ended
 */
record QueueFilter(
        Optional<UUID> cohort,
        QueueState state,
        Whose whose,
        DueFilter due,
        Turn turn,
        String item,
        String words,
        Optional<Key> after) {

    static final int LONGEST = 100;

    /** As it stands in an address. */
    static QueueFilter of(Map<String, String> asked) {
        return new QueueFilter(
                id(asked.getOrDefault("cohort", "")),
                QueueState.of(asked.getOrDefault("state", "")),
                Whose.of(asked.getOrDefault("whose", "")),
                DueFilter.of(asked.getOrDefault("due", "")),
                Turn.of(asked.getOrDefault("turn", "")),
                cut(asked.getOrDefault("item", "")),
                cut(asked.getOrDefault("q", "")),
                Key.of(asked.getOrDefault("after", "")));
    }

    /** The last line of a page: the next one begins behind it, whatever happens to the lines before. */
    record Key(OffsetDateTime at, UUID id) {

        static Optional<Key> of(String written) {
            var parts = written.split("_", 2);
            try {
                return parts.length == 2
                        ? Optional.of(new Key(OffsetDateTime.parse(parts[0]), UUID.fromString(parts[1])))
                        : Optional.empty();
            } catch (DateTimeException | IllegalArgumentException mistyped) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return at.toInstant() + "_" + id;
        }
    }

    /** To whom a round is given. */
    record Whose(Kind kind, Optional<UUID> person) {

        static final Whose ANYBODY = new Whose(Kind.ANYBODY, Optional.empty());

        enum Kind {
            ANYBODY,
            ME,
            NOBODY,
            PERSON
        }

        static Whose of(String asked) {
            return switch (asked) {
                case "me" -> new Whose(Kind.ME, Optional.empty());
                case "nobody" -> new Whose(Kind.NOBODY, Optional.empty());
                default ->
                    id(asked)
                            .map(person -> new Whose(Kind.PERSON, Optional.of(person)))
                            .orElse(ANYBODY);
            };
        }

        @Override
        public String toString() {
            return switch (kind) {
                case ANYBODY -> "";
                case ME -> "me";
                case NOBODY -> "nobody";
                case PERSON -> person.map(UUID::toString).orElse("");
            };
        }
    }

    /** How a round stands to its promise. */
    enum DueFilter {
        ANY,
        /** Within a day from now. */
        SOON,
        LATE;

        static DueFilter of(String asked) {
            return switch (asked) {
                case "soon" -> SOON;
                case "late" -> LATE;
                default -> ANY;
            };
        }

        @Override
        public String toString() {
            return this == ANY ? "" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether it is the first round of its work. */
    enum Turn {
        ANY,
        FIRST,
        LATER;

        static Turn of(String asked) {
            return switch (asked) {
                case "first" -> FIRST;
                case "later" -> LATER;
                default -> ANY;
            };
        }

        @Override
        public String toString() {
            return this == ANY ? "" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    String after(Key key) {
        return address(Optional.of(key));
    }

    String fromTheStart() {
        return address(Optional.empty());
    }

    /** Another part of the queue, in the same cohort. */
    QueueFilter only(QueueState other, Whose of, DueFilter by) {
        return new QueueFilter(cohort, other, of, by, Turn.ANY, "", "", Optional.empty());
    }

    private String address(Optional<Key> key) {
        var address = UriComponentsBuilder.fromPath("/staff/reviews").queryParam("state", state.name());
        cohort.ifPresent(id -> address.queryParam("cohort", id));
        Map.of("whose", whose.toString(), "due", due.toString(), "turn", turn.toString(), "item", item, "q", words)
                .entrySet()
                .stream()
                .filter(part -> !part.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> address.queryParam(part.getKey(), "{" + part.getKey() + "}"));
        key.ifPresent(last -> address.queryParam("after", last));
        return address.encode()
                .buildAndExpand(Map.of(
                        "whose",
                        whose.toString(),
                        "due",
                        due.toString(),
                        "turn",
                        turn.toString(),
                        "item",
                        item,
                        "q",
                        words))
                .toUriString();
    }

    private static String cut(String typed) {
        var plain = typed.replaceAll("\\p{Cc}+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
