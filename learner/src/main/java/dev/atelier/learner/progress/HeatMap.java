package dev.atelier.learner.progress;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Items by learners, and what stands out: the item that people get stuck at, and who is far behind the others. */
record HeatMap(CurriculumFacts curriculum, List<Person> people, Map<ItemKey, Figures> figures) {

    private static final Comparator<Stuck> BY_PEOPLE =
            Comparator.comparingInt(Stuck::people).thenComparingInt(Stuck::say);

    private static final Figures NONE = new Figures(0, Optional.empty());

    /** How a learner stands to an item. */
    enum Cell {
        DONE,
        STUCK,
        WORKING,
        OPEN
    }

    /**
     * A learner.
     *
     * @param helps how often the staff has helped
     * @param says what they answered last at a checkpoint about an item, where it was not that they are there
     */
    record Person(UUID id, String name, int helps, Map<ItemKey, Done> done, Map<ItemKey, Cell> says) {

        Cell cell(Item item) {
            return done.containsKey(item.key()) ? Cell.DONE : says.getOrDefault(item.key(), Cell.OPEN);
        }

        // Whom it is about, and not a hundred facts, tells one from the other.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Person person && person.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /**
     * What is counted about an item.
     *
     * @param helps how often somebody was helped with it
     * @param toOk the time within which half of those who got there at its checkpoint did
     */
    record Figures(int helps, Optional<Duration> toOk) {}

    Progress progress(Person person) {
        return new Progress(curriculum, person.done().keySet());
    }

    Figures figures(Item item) {
        return figures.getOrDefault(item.key(), NONE);
    }

    int doneBy(Item item) {
        return (int)
                people.stream().filter(person -> person.cell(item) == Cell.DONE).count();
    }

    /** How many required items the learner in the middle has done: half have not done more. */
    int middle() {
        var sorted = counts().values().stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
    }

    /** Who lacks two of the required items that the middle has, or a fifth of all where that is more; the last first. */
    List<Person> behind() {
        var counts = counts();
        var least = middle() - Math.max(2, required().size() / 5);
        return lastFirst().stream()
                .filter(person -> counts.getOrDefault(person.id(), 0) <= least)
                .toList();
    }

    List<Person> lastFirst() {
        var counts = counts();
        return people.stream()
                .sorted(Comparator.comparingInt(person -> counts.getOrDefault(person.id(), 0)))
                .toList();
    }

    /** The required items that each has done: counted once, not for each comparison. */
    private Map<UUID, Integer> counts() {
        return people.stream()
                .collect(Collectors.toMap(Person::id, person -> progress(person).done()));
    }

    /** The required item that holds up most people, if it is one in ten at least; of equals the one that more call so. */
    Optional<Stuck> stuck() {
        var required = required();
        var past = past(required);
        return IntStream.range(0, required.size())
                .mapToObj(index -> stuck(required.get(index), past[index]))
                .filter(item -> item.people() >= Math.max(1, people.size() / 10))
                .reduce((first, next) -> BY_PEOPLE.compare(next, first) > 0 ? next : first);
    }

    /**
     * An item that holds people up.
     *
     * @param say how many said last that they are stuck at it
     * @param past how many have done a later one and not it, where at least half have done it: what hardly anybody has
     *     ticked is not reached yet, or nobody ticks it
     */
    record Stuck(Item item, int say, int past) {

        int people() {
            return say + past;
        }
    }

    private Stuck stuck(Item item, int past) {
        var say = (int) people.stream()
                .filter(person -> person.cell(item) == Cell.STUCK)
                .count();
        return new Stuck(item, say, 2 * doneBy(item) >= people.size() ? past : 0);
    }

    /** For each required item, how many are past it without it and do not say that they are stuck. */
    private int[] past(List<Item> required) {
        var past = new int[required.size()];
        for (var person : people) {
            var later = false;
            for (var index = required.size() - 1; index >= 0; index--) {
                switch (person.cell(required.get(index))) {
                    case DONE -> later = true;
                    case WORKING, OPEN -> past[index] += later ? 1 : 0;
                    case STUCK -> {}
                }
            }
        }
        return past;
    }

    List<Item> required() {
        return curriculum.items().stream().filter(Item::required).toList();
    }
}
