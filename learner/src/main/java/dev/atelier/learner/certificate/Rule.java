package dev.atelier.learner.certificate;

import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.attendance.Recorded;
import dev.atelier.learner.door.Times;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a workshop asks for a certificate.
 *
 * @param number rises each time an admin sets it; 0 while nobody has
 * @param chosen items by their keys, which outlive versions; one that a cohort's curriculum does not hold is not asked for
 * @param works for how many items work must be accepted; no more than a curriculum has exercises
 */
record Rule(int number, AttendanceRule attendance, ItemRule items, Set<ItemKey> chosen, int works) {

    static final Rule UNLESS_SET = new Rule(0, AttendanceRule.SOME_DAY, ItemRule.NONE, Set.of(), 0);

    /** Whether it can be judged without the curriculum. */
    boolean isOfAttendanceAlone() {
        return items == ItemRule.NONE && works == 0;
    }

    /** Same conditions, whichever number they have. */
    boolean asksTheSameAs(Rule other) {
        return attendance == other.attendance
                && items == other.items
                && chosen.equals(other.chosen)
                && works == other.works;
    }

    /** Thing by thing, in the order of the day. */
    List<Condition> conditions(Known known) {
        return Stream.of(attendance(known), items(known), works(known))
                .flatMap(conditions -> conditions)
                .toList();
    }

    /** What had to be met, in words, for whoever sees a certificate. */
    String criteria(Known known) {
        return conditions(known).stream().map(Condition::words).collect(Collectors.joining("; ", "", "."));
    }

    private Stream<Condition> attendance(Known known) {
        var there = known.attended();
        var missed = known.missed();
        return switch (attendance) {
            case NONE -> Stream.empty();
            case SOME_DAY ->
                Stream.of(new Condition(
                        attendance.condition(),
                        !there.isEmpty(),
                        there.isEmpty() ? "neither checked in nor marked as present" : words(known, there)));
            case EVERY_DAY ->
                Stream.of(new Condition(
                        attendance.condition(),
                        missed.isEmpty(),
                        missed.isEmpty()
                                ? words(known, there)
                                : "not recorded as there on "
                                        + missed.stream().map(Times::day).collect(Collectors.joining(" and "))));
        };
    }

    private static String words(Known known, List<Recorded> there) {
        return there.stream().map(word -> word.words(known.days().zone())).collect(Collectors.joining("; "));
    }

    private Stream<Condition> items(Known known) {
        return known.curriculum().items().stream()
                .filter(this::asksFor)
                .map(item -> new Condition(
                        item.title(),
                        known.done(item).isPresent(),
                        known.done(item).orElse(item.kind().words() + ", not done yet")));
    }

    private boolean asksFor(Item item) {
        return switch (items) {
            case NONE -> false;
            case REQUIRED -> item.required();
            case CHOSEN -> chosen.contains(item.key());
        };
    }

    private Stream<Condition> works(Known known) {
        var asked = Math.min(works, known.exercises());
        return asked == 0
                ? Stream.empty()
                : Stream.of(new Condition(
                        asked == 1 ? "Accepted work for one item" : "Accepted work for " + asked + " items",
                        known.works() >= asked,
                        known.works() == 0
                                ? "no work has been accepted yet"
                                : "accepted for " + known.works() + (known.works() == 1 ? " item" : " items")));
    }
}
