package dev.atelier.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which header fields a mail has, in lower case, each as often as it occurs. */
final class HeaderNames {

    private HeaderNames() {}

    static List<String> of(byte[] mail) {
        List<String> names = new ArrayList<>();
        var start = 0;
        while (start < mail.length && mail[start] != '\r') {
            var end = start;
            var colon = -1;
            while (end < mail.length && mail[end] != '\n') {
                if (colon < 0 && mail[end] == ':') {
                    colon = end;
                }
                end++;
            }
            if (colon > start && mail[start] != ' ' && mail[start] != '\t') {
                names.add(new String(mail, start, colon - start, StandardCharsets.US_ASCII)
                        .strip()
                        .toLowerCase(Locale.ROOT));
            }
            start = end + 1;
        }
        return names;
    }
}
