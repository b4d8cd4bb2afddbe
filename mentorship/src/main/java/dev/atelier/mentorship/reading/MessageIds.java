package dev.atelier.mentorship.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Finds message ids in a header, also where the angle brackets were lost on the way. */
final class MessageIds {
    private static final int MOST = 200;

    private MessageIds() {}

    static List<String> in(Headers headers, String name) {
        return headers.every(name).stream()
                .flatMap(value -> of(value).stream())
                .limit(MOST)
                .toList();
    }

    static List<String> of(String value) {
        var ids = new ArrayList<String>();
        int open = value.indexOf('<');
        while (open >= 0) {
            int close = value.indexOf('>', open);
            if (close < 0) {
                break;
            }
            add(ids, value.substring(open + 1, close));
            open = value.indexOf('<', close);
        }
        if (ids.isEmpty()) {
            var words = new StringTokenizer(value, " \t<>,;\"");
            while (words.hasMoreTokens()) {
                var word = words.nextToken();
                if (word.indexOf('@') > 0) {
                    add(ids, word);
                }
            }
        }
        return List.copyOf(ids);
    }

    private static void add(List<String> ids, String id) {
        var bare = id.strip();
        if (!bare.isEmpty()) {
            ids.add(bare);
        }
    }
}
