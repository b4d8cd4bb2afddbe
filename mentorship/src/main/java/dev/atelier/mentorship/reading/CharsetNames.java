package dev.atelier.mentorship.reading;

import static java.util.Map.entry;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Charset labels as mail programs write them; narrow ones are read as the wider ones that people really use. */
final class CharsetNames {
    private static final Map<String, String> MEANT = Map.ofEntries(
            entry("us-ascii", "UTF-8"),
            entry("ascii", "UTF-8"),
            entry("ansi_x3.4-1968", "UTF-8"),
            entry("utf8", "UTF-8"),
            entry("utf-8mb4", "UTF-8"),
            entry("iso-8859-1", "windows-1252"),
            entry("iso8859-1", "windows-1252"),
            entry("latin1", "windows-1252"),
            entry("latin-1", "windows-1252"),
            entry("ansi", "windows-1252"),
            entry("iso-8859-9", "windows-1254"),
            entry("iso-8859-8-i", "ISO-8859-8"),
            entry("iso-8859-8-e", "ISO-8859-8"),
            entry("iso-8859-6-i", "ISO-8859-6"),
            entry("gb2312", "GB18030"),
            entry("gbk", "GB18030"),
            entry("x-gbk", "GB18030"),
            entry("hz-gb-2312", "GB18030"),
            entry("ks_c_5601-1987", "x-windows-949"),
            entry("euc-kr", "x-windows-949"),
            entry("shift_jis", "windows-31j"),
            entry("shift-jis", "windows-31j"),
            entry("x-sjis", "windows-31j"),
            entry("sjis", "windows-31j"),
            entry("iso-2022-jp", "x-windows-iso2022jp"),
            entry("big5", "Big5-HKSCS"),
            entry("tis-620", "windows-874"),
            entry("koi8-ru", "KOI8-U"),
            entry("macintosh", "x-MacRoman"),
            entry("x-mac-roman", "x-MacRoman"));

    private CharsetNames() {}

    /** The charset behind a label, or nothing when the label is unknown here. */
    static Optional<Charset> find(String label) {
        var name = label.strip().toLowerCase(Locale.ROOT);
        return lookUp(MEANT.getOrDefault(name, name).toLowerCase(Locale.ROOT))
                .or(() -> lookUp(name.replace("_", "-")))
                .or(() -> name.startsWith("cp-") ? lookUp("cp" + name.substring(3)) : Optional.empty());
    }

    private static Optional<Charset> lookUp(String name) {
        return Optional.ofNullable(Known.BY_NAME.get(name));
    }

    /** Charset.forName searches all providers for each name it does not know; a hostile mail has thousands of them. */
    private static final class Known {
        static final Map<String, Charset> BY_NAME = byName();

        private static Map<String, Charset> byName() {
            var names = new HashMap<String, Charset>();
            for (var charset : Charset.availableCharsets().values()) {
                charset.aliases().forEach(alias -> names.putIfAbsent(alias.toLowerCase(Locale.ROOT), charset));
                names.put(charset.name().toLowerCase(Locale.ROOT), charset);
            }
            return Map.copyOf(names);
        }
    }
}
