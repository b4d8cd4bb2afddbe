package dev.atelier.mentorship.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text made of header-like fields in groups parted by blank lines, as in delivery reports (RFC 3464 2.1). */
final class FieldGroups {
    private static final int LOOKED_AT = 256 * 1024;
    private static final int MOST_LINES = 5_000;

    private FieldGroups() {}

    static List<Headers> of(MailFile file) {
        var bytes = file.content().shared();
        var text = Characters.decode(Arrays.copyOf(bytes, Math.min(LOOKED_AT, bytes.length)), "UTF-8");
        return of(text);
    }

    static List<Headers> of(String text) {
        var groups = new ArrayList<Headers>();
        var group = new ArrayList<Header>();
        for (var line : text.lines().limit(MOST_LINES).toList()) {
            if (line.isBlank() && !group.isEmpty()) {
                groups.add(new Headers(group));
                group.clear();
            }
            int colon = line.indexOf(':');
            boolean folded = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            if (folded && !group.isEmpty()) {
                var last = group.removeLast();
                group.add(new Header(last.name(), Characters.onOneLine(last.value() + ' ' + line)));
            } else if (colon > 0) {
                group.add(new Header(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            }
        }
        if (!group.isEmpty()) {
            groups.add(new Headers(group));
        }
        return List.copyOf(groups);
    }
}
