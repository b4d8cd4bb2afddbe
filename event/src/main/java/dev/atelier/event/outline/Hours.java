package dev.atelier.event.outline;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Clock times on one day, to the minute; without an end when the text names only a start; an end before the start means the next day. */
public record Hours(LocalTime from, @Nullable LocalTime until) {
    private static final Pattern WRITTEN =
            Pattern.compile("TIME(?:\\s?[-–]\\s?TIME)?".replace("TIME", "((?:[01]\\d|2[0-3]):[0-5]\\d)"));

    public Hours {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        until = until == null ? null : until.truncatedTo(ChronoUnit.MINUTES);
    }

    /** "1:00" after "11:00" means one in the afternoon when nobody wrote am or pm. */
    Hours inTheAfternoon() {
        return new Hours(from.plusHours(12), until == null ? null : until.getHour() < 12 ? until.plusHours(12) : until);
    }

    /** Reads what {@link #written} writes, and nothing else. */
    static @Nullable Hours ofWritten(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        var until = matcher.group(2);
        return new Hours(LocalTime.parse(matcher.group(1)), until == null ? null : LocalTime.parse(until));
    }

    String written() {
        return until == null ? from.toString() : from + "-" + until;
    }
}
