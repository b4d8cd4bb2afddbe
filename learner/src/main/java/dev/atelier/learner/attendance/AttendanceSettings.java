package dev.atelier.learner.attendance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What attendance reads from the settings.
 *
 * @param grace how long after the start of a slot one still comes in time; at most an hour
 */
@ConfigurationProperties("atelier.attendance")
public record AttendanceSettings(@DefaultValue("10m") Duration grace) {

    public AttendanceSettings {
        if (grace.isNegative() || grace.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException(
                    "atelier.attendance.grace is not between 0 and 1 h: write 10m for ten minutes");
        }
    }
}
