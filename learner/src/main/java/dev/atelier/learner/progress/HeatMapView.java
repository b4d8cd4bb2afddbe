package dev.atelier.learner.progress;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.Cohort;
import dev.atelier.learner.page.HeatMapPage;
import dev.atelier.learner.progress.HeatMap.Person;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A heat map in words.
 *
 * @param everything whether items that are not required are shown as well
 * @param byName whether the learners stand by name; else those who are furthest behind come first
 */
record HeatMapView(CohortFacts cohort, HeatMap map, boolean everything, boolean byName) {

    private static final int NAMED = 5;

    HeatMapPage page() {
        var people = byName ? map.people() : map.lastFirst();
        var behind = new HashSet<>(map.behind());
        var stuck = map.stuck();
        return new HeatMapPage(
                new Cohort(
                        cohort.id().toString(), cohort.title(), Times.day(cohort.startsAt()) + ", " + cohort.place()),
                everything,
                byName,
                List.of(stuck.map(this::words).orElse("No item holds people up."), behindWords()),
                people.stream().map(person -> learner(person, behind)).toList(),
                map.curriculum().modules().stream()
                        .flatMap(module -> rows(module, people, stuck.map(HeatMap.Stuck::item)))
                        .toList());
    }

    private String words(HeatMap.Stuck stuck) {
        var item = stuck.item();
        return "Stuck item: “" + item.title() + "”. " + stuck.people() + (stuck.people() == 1 ? " is" : " are")
                + " stuck at it, or past it without it; " + map.doneBy(item) + " of "
                + map.people().size() + " have done it"
                + map.figures(item)
                        .toOk()
                        .map(took -> ", half of them within " + minutes(took))
                        .orElse("") + ".";
    }

    private String behindWords() {
        var behind = map.behind();
        if (behind.isEmpty()) {
            return "Nobody is far behind the others.";
        }
        var named = behind.stream()
                .limit(NAMED)
                .map(person -> person.name() + " (" + map.progress(person).words() + ")")
                .collect(Collectors.joining(", "));
        var more = behind.size() > NAMED ? " and " + (behind.size() - NAMED) + " more" : "";
        return "Far behind: " + named + more + ". The middle has done " + map.middle() + ".";
    }

    private HeatMapPage.Learner learner(Person person, Set<Person> behind) {
        return new HeatMapPage.Learner(
                person.name(), map.progress(person).words(), person.helps(), behind.contains(person));
    }

    private Stream<HeatMapPage.Row> rows(CurriculumFacts.Module module, List<Person> people, Optional<Item> stuck) {
        return new CurriculumFacts(0, List.of(module))
                .items().stream()
                        .filter(item -> item.required() || (everything && item.kind() != ItemKind.BREAK))
                        .map(item -> row(
                                module.key(),
                                item,
                                people,
                                stuck.filter(item::equals).isPresent()));
    }

    private HeatMapPage.Row row(String module, Item item, List<Person> people, boolean stuck) {
        var figures = map.figures(item);
        return new HeatMapPage.Row(
                module,
                item.title(),
                item.kind().words(),
                stuck,
                map.doneBy(item),
                figures.toOk().map(HeatMapView::minutes).orElse(""),
                figures.helps(),
                people.stream().map(person -> cell(person, item)).toList());
    }

    private static HeatMapPage.Cell cell(Person person, Item item) {
        return switch (person.cell(item)) {
            case DONE -> HeatMapPage.Cell.DONE;
            case STUCK -> HeatMapPage.Cell.STUCK;
            case WORKING -> HeatMapPage.Cell.WORKING;
            case OPEN -> HeatMapPage.Cell.OPEN;
        };
    }

    private static String minutes(Duration took) {
        return took.toMinutes() == 0 ? took.toSeconds() + " s" : took.toMinutes() + " min";
    }
}
