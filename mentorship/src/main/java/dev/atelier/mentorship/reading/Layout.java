package dev.atelier.mentorship.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Decides what each line means where it stands: what comes before a quote, after it or between two of them. Everything
 * looks at the kinds of the lines only, from left to right.
 */
final class Layout {
    /** Words below a drawn rule are a signature or an appendix as long as they are no more lines than this. */
    private static final int LONGEST_APPENDIX = 15;

    private final List<LineKind> kinds;
    private final List<Segment.Kind> roles;

    Layout(List<LineKind> kinds) {
        this.kinds = new ArrayList<>(kinds);
        this.roles = new ArrayList<>(Collections.nCopies(kinds.size(), Segment.Kind.SAID));
    }

    List<Segment.Kind> roles() {
        int history = history();
        signatures(history);
        Quotes.settle(kinds, roles, history);
        single(history);
        blanks();
        return List.copyOf(roles);
    }

    /** From where on everything is an earlier mail without quote marks; marks it, and tells where it starts. */
    private int history() {
        boolean said = false;
        for (int i = 0; i < kinds.size(); i++) {
            var kind = kinds.get(i);
            said |= kind == LineKind.TEXT;
            if (kind.beginsHistory()) {
                int next = nextNot(i);
                boolean quotes = next < kinds.size() && kinds.get(next).isQuote();
                boolean nameless = kind == LineKind.QUOTE_HEADER && !said;
                if (!quotes && !nameless) {
                    embed(i, kind);
                    return ruleAbove(i);
                }
                i = next - 1;
            }
        }
        return kinds.size();
    }

    private void embed(int start, LineKind first) {
        boolean whole = first != LineKind.QUOTE_HEADER;
        boolean begun = first == LineKind.QUOTE_HEADER;
        for (int i = start; i < kinds.size(); i++) {
            begun |= kinds.get(i) == LineKind.MAIL_HEADER;
            var quoted = whole && begun ? Segment.Kind.EMBEDDED : Segment.Kind.QUOTED;
            roles.set(
                    i,
                    switch (kinds.get(i)) {
                        case FORWARD_MARK -> whole && begun ? Segment.Kind.EMBEDDED : Segment.Kind.DIVIDER;
                        case QUOTE_HEADER -> whole ? quoted : Segment.Kind.QUOTE_HEADER;
                        case BLANK,
                                TEXT,
                                QUOTE,
                                QUOTED_HEADER,
                                MAIL_HEADER,
                                SIGNATURE_MARK,
                                DEVICE_SIGNATURE,
                                RULE,
                                FOOTER -> quoted;
                    });
        }
    }

    private int ruleAbove(int start) {
        int i = start - 1;
        while (i >= 0 && (kinds.get(i) == LineKind.BLANK || kinds.get(i) == LineKind.RULE)) {
            if (kinds.get(i) == LineKind.RULE) {
                roles.set(i, Segment.Kind.DIVIDER);
                kinds.set(i, LineKind.BLANK);
            }
            i--;
        }
        return start;
    }

    /** Below the two dashes, or a short way below a rule, there is a signature until a quote begins. */
    private void signatures(int end) {
        boolean said = false;
        for (int i = 0; i < end; i++) {
            said |= kinds.get(i) == LineKind.TEXT;
            boolean mark = kinds.get(i) == LineKind.SIGNATURE_MARK || kinds.get(i) == LineKind.RULE;
            if (mark) {
                int stop = stop(i, end);
                boolean ends = kinds.get(i) == LineKind.SIGNATURE_MARK || words(i, stop) <= LONGEST_APPENDIX;
                boolean signs = said && ends;
                for (int j = i; j < (signs ? stop : i + 1); j++) {
                    roles.set(j, signs ? Segment.Kind.SIGNATURE : Segment.Kind.SAID);
                    kinds.set(j, signs ? LineKind.SIGNATURE_MARK : LineKind.TEXT);
                }
                i = signs ? stop - 1 : i;
            }
        }
    }

    private int stop(int start, int end) {
        int i = start;
        while (i < end && !kinds.get(i).isQuote() && !kinds.get(i).beginsHistory()) {
            i++;
        }
        return i;
    }

    private int words(int start, int stop) {
        int words = 0;
        // Counting stops early, or a text made of rules would be counted through from each of them.
        for (int i = start; i < stop && words <= LONGEST_APPENDIX; i++) {
            words += kinds.get(i) == LineKind.TEXT ? 1 : 0;
        }
        return words;
    }

    private void single(int end) {
        for (int i = 0; i < end; i++) {
            if (kinds.get(i) == LineKind.DEVICE_SIGNATURE) {
                roles.set(i, Segment.Kind.SIGNATURE);
            } else if (kinds.get(i) == LineKind.FOOTER) {
                roles.set(i, Segment.Kind.FOOTER);
            }
        }
    }

    private void blanks() {
        for (int i = 1; i < kinds.size(); i++) {
            if (kinds.get(i) == LineKind.BLANK && roles.get(i) == Segment.Kind.SAID) {
                roles.set(i, roles.get(i - 1));
            }
        }
    }

    private int nextNot(int start) {
        int i = start;
        while (i < kinds.size() && (kinds.get(i).beginsHistory() || kinds.get(i) == LineKind.BLANK)) {
            i++;
        }
        return i;
    }
}
