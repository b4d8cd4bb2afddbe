package dev.atelier.mentorship.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the header lines of an embedded mail: several of From, Sent, To and Subject close together. */
final class MailHeaderBlocks {
    private static final int LONGEST = 16;
    private static final int MOST_CONTINUATIONS = 4;

    private final List<Line> lines;
    private final List<LineKind> kinds;

    MailHeaderBlocks(List<Line> lines, List<LineKind> kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    void mark() {
        int i = 0;
        while (i < lines.size()) {
            int end = kinds.get(i) == LineKind.TEXT ? end(i) : i;
            for (int j = i; j < end; j++) {
                kinds.set(j, LineKind.MAIL_HEADER);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The line behind the block that starts here; the start itself when there is no block. */
    private int end(int start) {
        Set<MailHeaderNames.Role> told = EnumSet.noneOf(MailHeaderNames.Role.class);
        int end = start;
        int strangers = 0;
        for (int i = start; i < lines.size() && i < start + LONGEST; i++) {
            var role = lines.get(i).depth() > 0
                    ? Optional.<MailHeaderNames.Role>empty()
                    : MailHeaderNames.role(lines.get(i).bare());
            if (role.isPresent()) {
                told.add(role.get());
                end = i + 1;
                strangers = 0;
            } else if (i == start
                    || ++strangers > MOST_CONTINUATIONS
                    || (lines.get(i).isBlank() && !blankWithin(i))) {
                break;
            }
        }
        told.remove(MailHeaderNames.Role.OTHER);
        int wanted = isAnnounced(start) ? 2 : 3;
        return told.size() >= wanted && told.contains(MailHeaderNames.Role.FROM) ? withContinuation(end) : start;
    }

    /** Some programs leave an empty line between header lines when they turn HTML into text. */
    private boolean blankWithin(int i) {
        return i + 1 < lines.size()
                && MailHeaderNames.role(lines.get(i + 1).bare()).isPresent();
    }

    private int withContinuation(int end) {
        int after = end;
        while (after < lines.size() && after < end + MOST_CONTINUATIONS && kinds.get(after) == LineKind.TEXT) {
            after++;
        }
        // Without an empty line below it cannot be told where the header stops, so it stops at once.
        return after < lines.size() && lines.get(after).isBlank() ? after : end;
    }

    private boolean isAnnounced(int start) {
        int i = start - 1;
        while (i >= 0 && kinds.get(i) == LineKind.BLANK) {
            i--;
        }
        return i >= 0 && (kinds.get(i) == LineKind.FORWARD_MARK || kinds.get(i) == LineKind.RULE);
    }
}
