package dev.atelier.mentorship.answer;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * From when to when a mentor answers on a day of the week.
 *
 * @param zone in which the times are meant
 */
public record HoursAnswer(DayOfWeek weekday, LocalTime opens, LocalTime closes, String zone) {}
