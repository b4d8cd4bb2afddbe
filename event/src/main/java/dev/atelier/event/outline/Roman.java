package dev.atelier.event.outline;

import java.util.Locale;
import java.util.regex.Pattern;

/** Roman numerals as lists and headings use them, up to 89. */
final class Roman {
    private static final Pattern NUMERAL = Pattern.compile("(?i)(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

    private Roman() {}

    static String written(int value) {
        var tens = new String[] {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
        var ones = new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return tens[value / 10] + ones[value % 10];
    }

    /** The value, or 0 for what is no numeral. */
    static int value(String text) {
        if (!NUMERAL.matcher(text).matches()) {
            return 0;
        }
        var sum = 0;
        var before = 0;
        for (var letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            var value = switch (letter) {
                case 'L' -> 50;
                case 'X' -> 10;
                case 'V' -> 5;
                default -> 1;
            };
            sum += before < value ? value - 2 * before : value;
            before = value;
        }
        return sum;
    }
}
