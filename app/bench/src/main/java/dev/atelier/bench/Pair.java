package dev.atelier.bench;

import dev.atelier.bench.load.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A load and its limit, measured in turns: what counts is how they compare within each round. */
final class Pair {

    private final String name;
    private final String limit;
    private final List<Pace> ours = new ArrayList<>();
    private final List<Pace> theirs = new ArrayList<>();

    Pair(String name, String limit) {
        this.name = name;
        this.limit = limit;
    }

    void round(Pace our, Pace their) {
        ours.add(our);
        theirs.add(their);
        System.out.printf(Locale.ROOT, "%s %.0f/s, %s %.0f/s%n", name, our.perSecond(), limit, their.perSecond());
    }

    /** Two lines of a Markdown table: each number is the median of all rounds. */
    String rows() {
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round).perSecond() / theirs.get(round).perSecond());
        }
        return row(
                        name,
                        ours,
                        String.format(
                                Locale.ROOT,
                                "**%.2f** (%.2f to %.2f)",
                                median(ratios),
                                ratios.stream().min(Double::compare).orElseThrow(),
                                ratios.stream().max(Double::compare).orElseThrow()))
                + row(limit, theirs, "1");
    }

    private static String row(String name, List<Pace> paces, String ratio) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.2f | %s |%n",
                name,
                median(paces, Pace::perSecond),
                median(paces, Pace::median),
                median(paces, Pace::slow),
                ratio);
    }

    private static double median(List<Pace> paces, ToDoubleFunction<Pace> what) {
        return median(paces.stream().map(what::applyAsDouble).toList());
    }

    private static double median(List<Double> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
