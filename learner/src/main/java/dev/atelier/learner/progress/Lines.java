package dev.atelier.learner.progress;

import dev.atelier.event.CohortId;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.DayNow;
import dev.atelier.learner.page.ItemLines;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a learner has done of a curriculum, in words. */
public record Lines(CurriculumFacts curriculum, List<Done> facts, ZoneId zone) {

    private Progress progress() {
        return new Progress(curriculum, facts.stream().map(Done::item).collect(Collectors.toSet()));
    }

    /** The count, with what comes next. */
    public DayNow.Progress count() {
        var progress = progress();
        var next = progress.next()
                .map(item -> "Next: " + item.title() + ", " + item.kind().words());
        return new DayNow.Progress(
                progress.done(), progress.required(), progress.words(), next.orElse("All required items are done."));
    }

    /** For a page that a tick comes back to. */
    public ItemLines on(CohortId cohort, String page) {
        var done = facts.stream().collect(Collectors.toMap(Done::item, Function.identity()));
        var next = progress().next().map(Item::key);
        return new ItemLines(
                cohort.toString(),
                page,
                curriculum.modules().stream()
                        .map(module -> module(module, done, next))
                        .toList());
    }

    /** What is done and stands in the curriculum no longer. */
    List<Done> earlier() {
        var held = keys(curriculum);
        return facts.stream().filter(done -> !held.contains(done.item())).toList();
    }

    /** What others have heard while this learner has not, in the order of the curriculum. */
    List<Item> missed(Set<ItemKey> taught) {
        var progress = progress();
        return curriculum.items().stream()
                .filter(item -> taught.contains(item.key()) && !progress.has(item))
                .toList();
    }

    private ItemLines.Module module(CurriculumFacts.Module module, Map<ItemKey, Done> done, Optional<ItemKey> next) {
        var alone = new CurriculumFacts(curriculum.version(), List.of(module));
        var progress = new Progress(alone, done.keySet());
        return new ItemLines.Module(
                module.key(),
                module.title(),
                progress.required() == 0 ? "" : progress.words() + " done",
                next.filter(keys(alone)::contains).isPresent(),
                module.items().stream().map(item -> line(item, done)).toList());
    }

    private ItemLines.Item line(Item item, Map<ItemKey, Done> done) {
        var kind = item.required()
                ? item.kind().words() + ", required"
                : item.kind().words();
        return new ItemLines.Item(
                item.key().value(),
                item.title(),
                kind,
                state(item, Optional.ofNullable(done.get(item.key()))),
                item.items().stream().map(part -> line(part, done)).toList());
    }

    private ItemLines.State state(Item item, Optional<Done> done) {
        var rule = CompletionRule.of(item.kind());
        return done.map(fact -> new ItemLines.State(
                        true,
                        "done " + Times.clock(fact.at(), zone) + ", "
                                + fact.source().words(),
                        fact.mayBeTakenBack()))
                .orElseGet(() -> new ItemLines.State(
                        false,
                        rule == CompletionRule.BY_THE_LEARNER || rule == CompletionRule.NEVER ? "" : rule.words(),
                        rule == CompletionRule.BY_THE_LEARNER));
    }

    private static Set<ItemKey> keys(CurriculumFacts curriculum) {
        return curriculum.items().stream().map(Item::key).collect(Collectors.toCollection(HashSet::new));
    }
}
