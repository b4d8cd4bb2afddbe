package dev.atelier.event.curriculum;

import dev.atelier.event.page.FormField;
import dev.atelier.event.page.TimingForm;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people type about when something takes place.
 *
 * @param starts a time of day such as 09:30; empty if nobody knows, as is {@code minutes}
 */
record TimingWords(String starts, String minutes) {

    static final TimingWords NONE = new TimingWords("", "");

    TimingWords {
        starts = starts.strip();
        minutes = minutes.strip();
    }

    static TimingWords of(@Nullable String starts, @Nullable String minutes) {
        return new TimingWords(starts == null ? "" : starts, minutes == null ? "" : minutes);
    }

    static TimingWords of(Timing timing) {
        var starts = timing.startsAt();
        var minutes = timing.minutes();
        return of(starts == null ? "" : starts.toString(), minutes == null ? "" : minutes.toString());
    }

    void check(Map<String, String> problems) {
        if (!starts.isEmpty() && time().isEmpty()) {
            problems.put("starts", "Write a time of day, such as 09:30, or nothing.");
        }
        if (!minutes.isEmpty() && length() == null) {
            problems.put("minutes", "Write how many minutes it takes, from 1 to 1,440, or nothing.");
        }
    }

    /** In place of what was known before; the day, the speaker and the room stay. */
    Timing over(Timing before) {
        return before.at(time().orElse(null), length());
    }

    TimingForm form(Map<String, String> problems) {
        return new TimingForm(
                new FormField("starts", starts, problems.getOrDefault("starts", "")),
                new FormField("minutes", minutes, problems.getOrDefault("minutes", "")));
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(starts.length() == 4 ? "0" + starts : starts)
                    .truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private @Nullable Integer length() {
        var known = minutes.matches("[0-9]{1,4}") ? Integer.parseInt(minutes) : 0;
        return known >= 1 && known <= Timing.LONGEST ? (Integer) known : null;
    }
}
