package dev.atelier.mentorship.reading;

import java.util.List;

/** Tells quotes that are answered from quotes that are only dragged along. */
final class Quotes {
    private Quotes() {}

    static void settle(List<LineKind> kinds, List<Segment.Kind> roles, int end) {
        int first = end;
        int last = -1;
        int between = 0;
        int since = 0;
        for (int i = 0; i < end; i++) {
            if (kinds.get(i) == LineKind.TEXT) {
                first = Math.min(first, i);
                last = i;
                between += since;
                since = 0;
            } else if (kinds.get(i).isQuote() && last >= 0) {
                since++;
            }
        }
        boolean bottomPosted = between == 0 && announced(kinds, Math.min(first, end));
        for (int i = 0; i < end; i++) {
            var kind = kinds.get(i);
            if (kind.isQuote()) {
                boolean dragged = i > last || (i < first && bottomPosted);
                roles.set(i, dragged ? Segment.Kind.QUOTED : Segment.Kind.ANSWERED);
            } else if (kind.beginsHistory()) {
                roles.set(i, Segment.Kind.QUOTE_HEADER);
            }
        }
    }

    private static boolean announced(List<LineKind> kinds, int end) {
        for (int i = 0; i < end; i++) {
            if (kinds.get(i).beginsHistory() || kinds.get(i) == LineKind.QUOTED_HEADER) {
                return true;
            }
        }
        return false;
    }
}
