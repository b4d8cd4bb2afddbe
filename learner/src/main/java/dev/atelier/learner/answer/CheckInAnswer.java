package dev.atelier.learner.answer;

import dev.atelier.learner.attendance.AttendanceStatus;

/** How somebody is recorded who has checked in. */
public record CheckInAnswer(AttendanceStatus status) {}
