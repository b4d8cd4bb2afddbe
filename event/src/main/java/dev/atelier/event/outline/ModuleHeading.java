package dev.atelier.event.outline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A heading that names its kind of part and its key: "Module 3: …", "Week II", "Part INFINITY", "第2章 …". */
record ModuleHeading(int rank, String key, String title) {
    private static final int LONGEST = 200;
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ORDINALS = List.of(
            "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String KEY =
            "(?<key>\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2}){0,2}[a-z]?|[IVXLC]{1,7}|[A-Z]|∞|[零一二三四五六七八九十]{1,3}|(?i:infinity|"
                    + String.join("|", NUMBERS) + "))";
    private static final String REST =
            "(?:(?<sign>\\s?[:：.)\\]|–—]+\\s?|\\s[-–—|]\\s|-\\s)|(?=\\s)|(?=\\()|$)\\s?(?<title>.*)";

    /** One expression per rank of words, tried in order. */
    private static final List<Pattern> BY_RANK = ModuleWords.ROWS.stream()
            .map(row -> Pattern.compile("^[\\[(*_]{0,3}(?iu:" + row.words()
                    + ")(?:\\s?(?:#|(?i:no|nr)\\.?\\s|№)\\s?|\\s|(?=\\p{Nd})|(?<=[^\\p{IsLatin}]))" + KEY + REST))
            .toList();

    private static final List<Pattern> WORDS = ModuleWords.ROWS.stream()
            .map(row -> Pattern.compile(row.words(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private static final Pattern ORDINAL = Pattern.compile("^(?i:(?<key>" + String.join("|", ORDINALS)
            + "|\\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)?)\\s(?i:(?<word>"
            + ModuleWords.ROWS.stream().map(ModuleWords.Row::words).collect(Collectors.joining("|")) + "))" + REST);
    private static final Pattern COUNTED =
            Pattern.compile("^第\\s?(?<key>\\p{Nd}{1,3}|[零一二三四五六七八九十]{1,3})\\s?(?<word>[章部回節节課课讲講単單单周週天日])" + REST);

    static @Nullable ModuleHeading recognise(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        for (var rank = 0; rank < BY_RANK.size(); rank++) {
            var matcher = BY_RANK.get(rank).matcher(text);
            if (matcher.matches() && readsAsHeading(matcher.group("sign"), matcher.group("title"))) {
                return new ModuleHeading(rank, key(matcher.group("key")), title(text, matcher.group("title")));
            }
        }
        var ordinal = ORDINAL.matcher(text);
        if (ordinal.matches() && readsAsHeading(ordinal.group("sign"), ordinal.group("title"))) {
            return new ModuleHeading(
                    rankOf(ordinal.group("word")), key(ordinal.group("key")), title(text, ordinal.group("title")));
        }
        var counted = COUNTED.matcher(text);
        if (counted.matches()) {
            var rank = "天日".contains(counted.group("word")) ? ModuleWords.DAY : 2;
            return new ModuleHeading(rank, key(counted.group("key")), title(text, counted.group("title")));
        }
        return null;
    }

    boolean isDay() {
        return rank == ModuleWords.DAY;
    }

    /** The number of the day, or 0 when the key is none. */
    int number() {
        return key.matches("\\d{1,3}")
                ? Integer.parseInt(key)
                : "IVX".contains(key.substring(0, 1)) ? Roman.value(key) : 0;
    }

    /** Without a sign between key and title, only a short line that goes on with a capital is a heading. */
    private static boolean readsAsHeading(@Nullable String sign, String title) {
        if (sign != null || title.isEmpty()) {
            return true;
        }
        var first = title.codePointAt(0);
        return title.length() <= 80 && !title.endsWith(".") && !title.endsWith(",") && !Character.isLowerCase(first);
    }

    private static String title(String whole, String title) {
        var bare = title.replaceFirst("[*_]{2,3}$", "").strip();
        return bare.isEmpty() ? whole.replaceFirst("\\s?[:：.–—-]+$", "").strip() : bare;
    }

    private static String key(String written) {
        if (written.equals("∞")) {
            return "INFINITY";
        }
        var lower = written.toLowerCase(Locale.ROOT);
        if (NUMBERS.contains(lower)) {
            return Integer.toString(NUMBERS.indexOf(lower));
        }
        if (ORDINALS.contains(lower)) {
            return Integer.toString(ORDINALS.indexOf(lower));
        }
        if ("零一二三四五六七八九十".indexOf(written.charAt(0)) >= 0) {
            return Integer.toString(chinese(written));
        }
        var digits = new StringBuilder();
        written.codePoints()
                .forEach(c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return digits.toString().toUpperCase(Locale.ROOT);
    }

    private static int chinese(String written) {
        var ten = written.indexOf('十');
        if (ten < 0) {
            return "零一二三四五六七八九".indexOf(written.charAt(written.length() - 1));
        }
        var tens = ten == 0 ? 1 : "零一二三四五六七八九".indexOf(written.charAt(0));
        var ones = ten == written.length() - 1 ? 0 : "零一二三四五六七八九".indexOf(written.charAt(written.length() - 1));
        return tens * 10 + ones;
    }

    private static int rankOf(String word) {
        for (var rank = 0; rank < WORDS.size(); rank++) {
            if (WORDS.get(rank).matcher(word).matches()) {
                return ModuleWords.ROWS.get(rank).rank();
            }
        }
        return 2;
    }
}
