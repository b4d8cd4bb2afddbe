package dev.atelier.mentorship.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The charset that an HTML part names in its own head when its mail header names none. */
final class HtmlCharset {
    private static final Pattern META = Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9._:-]{2,40})");
    private static final int LOOKED_AT = 2_048;

    private HtmlCharset() {}

    static String in(Content html) {
        var bytes = html.shared();
        var head = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
        var meta = META.matcher(head);
        return meta.find() ? meta.group(1) : "UTF-8";
    }
}
