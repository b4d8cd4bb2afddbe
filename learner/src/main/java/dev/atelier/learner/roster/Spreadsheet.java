package dev.atelier.learner.roster;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes comma-separated values (RFC 4180) that a spreadsheet opens as text: a cell that would be read as a formula
 * gets an apostrophe in front.
 */
public final class Spreadsheet {

    /** What starts a formula in one of the common programs, the full-width signs of Asian keyboards included. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Without it, Excel takes UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Blanks of all kinds, control characters, and format characters such as a byte order mark. */
    private static final Pattern UNSEEN = Pattern.compile("^[\\p{Z}\\s\\p{Cc}\\p{Cf}]+");

    private Spreadsheet() {}

    public static String write(List<List<String>> rows) {
        return rows.stream().map(Spreadsheet::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Spreadsheet::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        var harmless = startsFormula(text) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /** Programs that pass over blanks, and over what nobody sees, must not find a formula either. */
    private static boolean startsFormula(String text) {
        return isSign(text) || isSign(UNSEEN.matcher(text).replaceFirst(""));
    }

    private static boolean isSign(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
