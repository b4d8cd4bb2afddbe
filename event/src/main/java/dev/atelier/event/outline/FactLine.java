package dev.atelier.event.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that says nothing but when and where: dates, hours, a place; {@code labelled} when a label or icon word says so. */
record FactLine(List<LocalDate> dates, @Nullable Hours hours, String place, boolean labelled, boolean sure) {
    private static final int LONGEST = 300;
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s,;|·•(–—-]*(?:(?:at|from|on|in|and|@)\\s)?[\\s,;|·•(–—-]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ICON =
            Pattern.compile("\\s(?=(?:calendar|clock|location|map[-_]marker)\\s|[📅📆🗓⏰🕘🕤📍📌])");
    private static final Pattern EDGES = Pattern.compile("^[\\s:|,;–—-]+|[\\s|,;–—(-]+$");

    FactLine {
        dates = List.copyOf(dates);
    }

    boolean isOnlyDates() {
        return hours == null && place.isEmpty() && !labelled;
    }

    boolean isOnlyHours() {
        return dates.isEmpty() && place.isEmpty() && !labelled;
    }

    static @Nullable FactLine recognise(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        return new Scan(text).read();
    }

    private static final class Scan {
        private final String text;
        private final List<LocalDate> dates = new ArrayList<>();
        private @Nullable Hours hours;
        private String place = "";
        private boolean labelled;
        private boolean sure = true;
        private int at;

        Scan(String text) {
            this.text = text;
        }

        @Nullable
        FactLine read() {
            FactLabels.@Nullable About about = null;
            while (skipped() < text.length()) {
                var label = FactLabels.at(text, at);
                if (label != null && isLabel(label)) {
                    about = label.about();
                    labelled = true;
                    at = label.end();
                } else if (!readDates() && !readHours() && !readPlace(about)) {
                    return null;
                }
            }
            return dates.isEmpty() && hours == null && place.isEmpty()
                    ? null
                    : new FactLine(dates, hours, place, labelled, sure);
        }

        private int skipped() {
            var matcher = BETWEEN.matcher(text).region(at, text.length());
            at = matcher.lookingAt() ? matcher.end() : at;
            if (at == text.length() - 1 && ").".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }

        /** A plain word is a label where something it names follows, or, in lower case as icons are, before a capital. */
        private boolean isLabel(FactLabels.Found label) {
            if (label.end() >= text.length()) {
                return false;
            }
            return !label.plain()
                    || Dates.at(text, label.end()) != null
                    || Clock.at(text, label.end()) != null
                    || (label.about() == FactLabels.About.PLACE
                            && Character.isLowerCase(text.charAt(at))
                            && !Character.isLowerCase(text.codePointAt(label.end())));
        }

        private boolean readDates() {
            var reading = Dates.at(text, at);
            if (reading == null) {
                return false;
            }
            dates.addAll(reading.dates());
            sure &= reading.sure();
            at = reading.end();
            return true;
        }

        private boolean readHours() {
            var reading = hours == null ? Clock.at(text, at) : null;
            if (reading == null) {
                return false;
            }
            hours = reading.hours();
            at = reading.end();
            return true;
        }

        /** The rest of the line up to the next icon, if a label asks for a place or a date stands before it. */
        private boolean readPlace(FactLabels.@Nullable About about) {
            var expected = about == FactLabels.About.PLACE
                    || (!dates.isEmpty() && about != FactLabels.About.HOURS && isNamelike());
            if (!expected || !place.isEmpty()) {
                return false;
            }
            var icon = ICON.matcher(text);
            var end = icon.find(at) ? icon.start() : text.length();
            place = EDGES.matcher(text.substring(at, end)).replaceAll("");
            at = end;
            return !place.isEmpty();
        }

        private boolean isNamelike() {
            var rest = text.substring(at);
            return rest.length() <= 100
                    && Character.isUpperCase(rest.codePointAt(0))
                    && !rest.endsWith(".")
                    && !rest.endsWith(":");
        }
    }
}
