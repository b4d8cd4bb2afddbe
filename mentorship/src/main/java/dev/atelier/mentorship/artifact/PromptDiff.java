package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two prompts word by word (longest common subsequence); beyond 2,000 differing words each, as a whole. */
final class PromptDiff {
    private static final int WORDS = 2_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.]+|\\s+|[^\\p{L}\\p{N}_.\\s]");

    private final List<PromptSpan> spans = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private PromptSpan.Kind current = PromptSpan.Kind.KEPT;

    private PromptDiff() {}

    static List<PromptSpan> of(String before, String after) {
        var diff = new PromptDiff();
        diff.compare(words(before), words(after));
        diff.close(PromptSpan.Kind.KEPT);
        return List.copyOf(diff.spans);
    }

    private void compare(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) start++;
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) end++;
        before.subList(0, start).forEach(word -> add(PromptSpan.Kind.KEPT, word));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        before.subList(before.size() - end, before.size()).forEach(word -> add(PromptSpan.Kind.KEPT, word));
    }

    private void middle(List<String> before, List<String> after) {
        if (before.size() > WORDS || after.size() > WORDS) {
            before.forEach(word -> add(PromptSpan.Kind.REMOVED, word));
            after.forEach(word -> add(PromptSpan.Kind.ADDED, word));
            return;
        }
        int[][] common = common(before, after);
        int old = 0;
        int young = 0;
        while (old < before.size() || young < after.size()) {
            boolean same = old < before.size()
                    && young < after.size()
                    && before.get(old).equals(after.get(young));
            if (same) {
                add(PromptSpan.Kind.KEPT, before.get(old++));
                young++;
            } else if (young >= after.size()
                    || (old < before.size() && common[old + 1][young] >= common[old][young + 1])) {
                add(PromptSpan.Kind.REMOVED, before.get(old++));
            } else {
                add(PromptSpan.Kind.ADDED, after.get(young++));
            }
        }
    }

    /** Length of the longest common subsequence of what is left from each pair of positions. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int young = after.size() - 1; young >= 0; young--) {
                common[old][young] = before.get(old).equals(after.get(young))
                        ? common[old + 1][young + 1] + 1
                        : Math.max(common[old + 1][young], common[old][young + 1]);
            }
        }
        return common;
    }

    private void add(PromptSpan.Kind kind, String word) {
        if (kind != current) close(kind);
        open.append(word);
    }

    private void close(PromptSpan.Kind next) {
        if (!open.isEmpty()) spans.add(new PromptSpan(current, open.toString()));
        open.setLength(0);
        current = next;
    }

    private static List<String> words(String prompt) {
        return WORD.matcher(prompt).results().map(match -> match.group()).toList();
    }
}
