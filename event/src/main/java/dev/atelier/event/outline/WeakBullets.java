package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** Settles signs that may be text: "o", "A.", "-x" make a list only when the text has more of their kind in order. */
final class WeakBullets {
    private WeakBullets() {}

    static List<SourceLine> settle(List<SourceLine> lines) {
        var settled = withBareNumbers(withRomanLettersAsLetters(lines));
        var counts = new HashMap<String, Integer>();
        for (var line : settled) {
            counts.merge(line.bullet().style(), line.bullet().isNone() ? 0 : 1, Integer::sum);
        }
        for (var i = 0; i < settled.size(); i++) {
            var line = settled.get(i);
            if (line.bullet().weak() && counts.getOrDefault(line.bullet().style(), 0) < 2) {
                settled.set(i, line.with(Bullet.NONE, written(line)));
            }
        }
        return settled;
    }

    /** "2 Methods" is a number of the list that "2.1" belongs to, where such numbers count up from one. */
    private static List<SourceLine> withBareNumbers(List<SourceLine> lines) {
        var bare = lines.stream()
                .map(SourceLine::bullet)
                .filter(bullet -> bullet.style().equals(Bullet.BARE))
                .toList();
        var counts = lines.stream()
                .anyMatch(line -> line.bullet().isNumber() && line.bullet().depth() > 1);
        for (var i = 0; i < bare.size(); i++) {
            counts &= bare.get(i).ordinal() == i + 1;
        }
        var settled = new ArrayList<SourceLine>(lines.size());
        for (var line : lines) {
            var ordinal = line.bullet().ordinal();
            settled.add(
                    !line.bullet().style().equals(Bullet.BARE)
                            ? line
                            : counts
                                    ? line.with(new Bullet(Bullet.NUMBER, 1, ordinal, false), line.text())
                                    : line.with(Bullet.NONE, ordinal + " " + line.text()));
        }
        return settled;
    }

    /** After "h)" an "i)" is a letter, not the numeral one. */
    private static List<SourceLine> withRomanLettersAsLetters(List<SourceLine> lines) {
        var settled = new ArrayList<>(lines);
        var ordinals = new HashMap<String, Integer>();
        for (var i = 0; i < settled.size(); i++) {
            var bullet = settled.get(i).bullet();
            var letter = bullet.style().equals(Bullet.ROMAN)
                    ? Bullet.LETTER
                    : bullet.style().equals("ROMAN") ? "LETTER" : bullet.style();
            var place = bullet.ordinal() == 1 ? 9 : bullet.ordinal() == 5 ? 22 : bullet.ordinal() == 10 ? 24 : 0;
            if (!letter.equals(bullet.style()) && place > 0 && ordinals.getOrDefault(letter, 0) == place - 1) {
                bullet = new Bullet(letter, 1, place, bullet.weak());
                settled.set(i, settled.get(i).with(bullet, settled.get(i).text()));
            }
            if (bullet.style().equalsIgnoreCase(Bullet.LETTER)) {
                ordinals.put(bullet.style(), bullet.ordinal());
            }
        }
        return settled;
    }

    private static String written(SourceLine line) {
        var bullet = line.bullet();
        return switch (bullet.style()) {
            case "o" -> "o " + line.text();
            case Bullet.LETTER -> (char) ('a' + bullet.ordinal() - 1) + ". " + line.text();
            case "LETTER" -> (char) ('A' + bullet.ordinal() - 1) + ". " + line.text();
            case Bullet.ROMAN -> Roman.written(bullet.ordinal()).toLowerCase(Locale.ROOT) + ". " + line.text();
            case "ROMAN" -> Roman.written(bullet.ordinal()) + ". " + line.text();
            default -> bullet.style() + line.text();
        };
    }
}
