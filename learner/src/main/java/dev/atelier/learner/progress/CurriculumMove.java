package dev.atelier.learner.progress;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What it means for learners when their cohort moves from one version of its curriculum to another. */
record CurriculumMove(CurriculumFacts from, CurriculumFacts to) {

    /** What each of them has completed; sentences, none if nobody's count would change. */
    List<String> words(Collection<Set<ItemKey>> completed) {
        var lose = count(completed, done -> complete(from, done) && !complete(to, done));
        var gain = count(completed, done -> !complete(from, done) && complete(to, done));
        var other = count(completed, done -> !counted(from, done).equals(counted(to, done)));
        var sentences = new ArrayList<String>();
        if (other > 0) {
            sentences.add("The count of " + learners(other) + " changes: " + items() + ".");
            sentences.add(learners(lose) + (lose == 1 ? " loses" : " lose") + " “all required items done”, " + gain
                    + (gain == 1 ? " gains" : " gain") + " it.");
            sentences.add(
                    "Nothing that anybody has done is taken away: what the new version does not hold stays on their"
                            + " page, and counts again where a version holds it.");
        }
        return sentences;
    }

    private String items() {
        var before = required(from);
        var after = required(to);
        var known = from.items().stream().map(Item::key).collect(Collectors.toSet());
        var kept = to.items().stream().map(Item::key).collect(Collectors.toSet());
        var parts = new ArrayList<String>();
        part(parts, after.keySet(), key -> !known.contains(key), "required and new");
        part(parts, after.keySet(), key -> known.contains(key) && !before.containsKey(key), "required from now on");
        part(parts, before.keySet(), key -> kept.contains(key) && !after.containsKey(key), "required no longer");
        part(parts, before.keySet(), key -> !kept.contains(key), "required before and gone");
        return String.join(", ", parts);
    }

    private static void part(List<String> parts, Set<ItemKey> keys, Predicate<ItemKey> which, String words) {
        var many = keys.stream().filter(which).count();
        if (many > 0) {
            parts.add(many + (many == 1 ? " item is " : " items are ") + words);
        }
    }

    private static Map<ItemKey, Item> required(CurriculumFacts curriculum) {
        var required = new HashMap<ItemKey, Item>();
        curriculum.items().stream().filter(Item::required).forEach(item -> required.put(item.key(), item));
        return required;
    }

    private static int count(Collection<Set<ItemKey>> completed, Predicate<Set<ItemKey>> which) {
        return (int) completed.stream().filter(which).count();
    }

    private static boolean complete(CurriculumFacts curriculum, Set<ItemKey> done) {
        var progress = new Progress(curriculum, done);
        return progress.required() > 0 && progress.done() == progress.required();
    }

    private static String counted(CurriculumFacts curriculum, Set<ItemKey> done) {
        return new Progress(curriculum, done).words();
    }

    private static String learners(int many) {
        return many == 0 ? "Nobody" : many == 1 ? "1 learner" : many + " learners";
    }
}
