package dev.atelier.event.outline;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A line's text parted from the bullet before it. */
record Bulleted(Bullet bullet, String text) {
    /** A way to write bullets: the last group is the text, the others make the bullet. */
    record Form(Pattern pattern, Function<MatchResult, Bullet> bullet) {}

    private static final String SIGNS = "•‣⁃∙⦁⚫⬤❍●○◦▪▫■□◾◽◆◇❖➢➤►▶▸▹→⇒✓✔✗✘☑☐☒★☆✦✧➔➜›»·・\uf0a7\uf0b7\uf0d8\uf076\uf0fc";

    static final List<Form> FORMS = List.of(
            form("([" + SIGNS + "])\uFE0F?\\s*(.*)", m -> Bullet.sign(m.group(1))),
            form("([-*+–—−])\\s+(?:\\[[ xX]\\]\\s+)?(.+)", m -> Bullet.sign(m.group(1))),
            form("(?:-{1,2}|={1,2}|~|>)>\\s*(.+)", m -> Bullet.sign("->")),
            form("(\\*{2,6})\\s+([^*]+)", m -> Bullet.sign(m.group(1))),
            form("([§Ø¤¬~])\\s+(.+)", m -> Bullet.weak(m.group(1))),
            form("([-*+–—])()", m -> Bullet.sign(m.group(1))),
            form("([-–—])(?=\\p{L})(.+)", m -> Bullet.weak(m.group(1))),
            form("(o)\\s+(.+)", m -> Bullet.weak("o")),
            form("([0-9])\uFE0F?\u20e3\\s*(.+)", m -> number(m.group(1))),
            form(
                    "([\u2460-\u2473])\\s*(.+)",
                    m -> new Bullet(Bullet.NUMBER, 1, m.group(1).charAt(0) - 0x245f, false)),
            form("[(（]([0-9]{1,3})[)）]\\s*(.*)", m -> number(m.group(1))),
            form("([0-9]{1,3})[.)、．](?:\\s+|(?=\\p{L})|$)(.*)", m -> number(m.group(1))),
            form("([1-9][0-9]?)\\s+(\\p{Lu}.+)", m -> new Bullet(Bullet.BARE, 1, Integer.parseInt(m.group(1)), true)),
            form("([0-9]{1,3}(?:\\.[0-9]{1,3}){1,8})[.)]?\\s+(.+)", m -> number(m.group(1))),
            form("\\(?([ivxIVX]{1,6})\\)\\s+(.+)", m -> roman(m.group(1), false)),
            form("([ivxIVX]{1,6})\\.\\s+(.+)", m -> roman(m.group(1), true)),
            form("\\(?([a-zA-Z])\\)\\s+(.+)", m -> letter(m.group(1), false)),
            form("([a-zA-Z])\\.\\s+(.+)", m -> letter(m.group(1), true)));

    static Bulleted of(String text) {
        if (text.isEmpty() || Clock.at(text, 0) != null || Dates.at(text, 0) != null) {
            return new Bulleted(Bullet.NONE, text);
        }
        for (var form : FORMS) {
            var matcher = form.pattern().matcher(text);
            if (matcher.matches()) {
                var bullet = form.bullet().apply(matcher);
                if (!bullet.isNone()) {
                    return new Bulleted(bullet, matcher.group(matcher.groupCount()));
                }
            }
        }
        return emoji(text);
    }

    private static Bulleted emoji(String text) {
        var end = 0;
        while (end < text.length()) {
            var c = text.codePointAt(end);
            if (end == 0
                    ? !isPicture(c)
                    : !isPicture(c) && c != 0xfe0f && c != 0x200d && !(c >= 0x1f3fb && c <= 0x1f3ff)) {
                break;
            }
            end += Character.charCount(c);
        }
        var rest = text.substring(end).strip();
        // A calendar or a pin before a date or a place is a label, and labels are read elsewhere.
        return end == 0 || rest.isEmpty() || FactLabels.at(text, 0) != null
                ? new Bulleted(Bullet.NONE, text)
                : new Bulleted(Bullet.sign("emoji"), rest);
    }

    private static boolean isPicture(int c) {
        return c > 0x2190 && Character.isExtendedPictographic(c);
    }

    private static Form form(String expression, Function<MatchResult, Bullet> bullet) {
        return new Form(Pattern.compile(expression, Pattern.DOTALL), bullet);
    }

    private static Bullet number(String written) {
        var depth = 1 + (int) written.chars().filter(c -> c == '.').count();
        return new Bullet(
                Bullet.NUMBER, depth, Integer.parseInt(written.substring(written.lastIndexOf('.') + 1)), false);
    }

    private static Bullet roman(String written, boolean weak) {
        var value = Roman.value(written);
        return value == 0 ? Bullet.NONE : new Bullet(cased(Bullet.ROMAN, written), 1, value, weak);
    }

    private static Bullet letter(String written, boolean weak) {
        return new Bullet(cased(Bullet.LETTER, written), 1, Character.toLowerCase(written.charAt(0)) - 'a' + 1, weak);
    }

    private static String cased(String style, String written) {
        return Character.isUpperCase(written.charAt(0)) ? style.toUpperCase(Locale.ROOT) : style;
    }
}
