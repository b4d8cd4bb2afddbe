package dev.atelier.event.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words and pictures before a date, hours or a place; icon fonts leave their names ("calendar", "clock") in copied text. */
final class FactLabels {
    enum About {
        DATE,
        HOURS,
        PLACE
    }

    record Label(Pattern pattern, About about) {}

    record Found(About about, int end, boolean plain) {}

    static final List<Label> LABELS = List.of(
            label(
                    "dates?(?: (?:and|&) time)?|when|calendar(?:[-_"
                            + " ](?:icon|alt|days?|month|today))?|datum|termin|fecha|data|quand|日付|日時|日期",
                    About.DATE),
            label("[📅📆🗓]\uFE0F?", About.DATE),
            label(
                    "clock(?:[-_"
                        + " ]icon)?|times?|timings?|hours|schedule|access[-_]time|uhrzeit|horaires?|horario|hora|zeit|orario|時間|时间",
                    About.HOURS),
            label("[⏰⏱⏲⌚🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛]\uFE0F?", About.HOURS),
            label(
                    "location(?:[-_ ](?:icon|on|pin|dot))?|venue|where|place|address|map[-_"
                            + " ](?:marker|pin)(?:[-_]alt)?|pin|ort|lugar|lieu|adresse|dirección|luogo|場所|会場|地点",
                    About.PLACE),
            label("[📍📌🏢🏠🏛🏫🗺]\uFE0F?", About.PLACE));

    private FactLabels() {}

    /** {@code plain}: a word without a colon, which only its surroundings can make a label. */
    static @Nullable Found at(String text, int start) {
        for (var label : LABELS) {
            var matcher = label.pattern()
                    .matcher(text)
                    .region(start, Math.min(text.length(), start + 40))
                    .useTransparentBounds(true);
            if (matcher.lookingAt()) {
                var word = Character.isLetter(text.codePointAt(start));
                return new Found(
                        label.about(), matcher.end(), word && matcher.group(1).isEmpty());
            }
        }
        return null;
    }

    private static Label label(String words, About about) {
        var wordEnd = words.startsWith("[") ? "" : "(?![\\w-])";
        return new Label(
                Pattern.compile(
                        "(?:" + words + ")" + wordEnd + "\\s?((?::[-–]?|：|\\||[-–—](?=\\s))?)\\s*",
                        Pattern.CASE_INSENSITIVE),
                about);
    }
}
