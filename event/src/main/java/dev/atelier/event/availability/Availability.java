package dev.atelier.event.availability;

import dev.atelier.event.time.SpokenTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that one person has said of when they can. Between the first and the last time that they named as one when they
 * can, every other time counts as one when they cannot; before and after, and for whoever has said nothing, nothing is
 * known.
 */
public final class Availability {

    private final List<Window> cannot;
    private final List<Window> can;

    Availability(List<Window> windows) {
        cannot = windows.stream().filter(window -> !window.can()).toList();
        can = windows.stream()
                .filter(Window::can)
                .sorted(Comparator.comparing(Window::begins))
                .toList();
    }

    /**
     * What speaks against a time; empty if nothing does.
     *
     * @param zone whose clock the answer is told by
     */
    public Optional<String> against(Instant from, Instant until, ZoneId zone) {
        return cannot.stream()
                .filter(window -> window.overlaps(from, until))
                .min(Comparator.comparing(Window::begins))
                .map(window -> "cannot %s%s"
                        .formatted(
                                SpokenTime.span(
                                        window.begins().atZone(zone).toLocalDateTime(),
                                        window.ends().atZone(zone).toLocalDateTime()),
                                window.note().isEmpty() ? "" : " (" + window.note() + ")"))
                .or(() -> isOutside(from, until)
                        ? Optional.of("has named other times as those when they can")
                        : Optional.empty());
    }

    private boolean isOutside(Instant from, Instant until) {
        if (can.isEmpty() || !until.isAfter(can.getFirst().begins()) || !from.isBefore(last())) {
            return false;
        }
        var covered = from;
        for (var window : can) {
            if (!window.begins().isAfter(covered) && window.ends().isAfter(covered)) {
                covered = window.ends();
            }
        }
        return covered.isBefore(until);
    }

    private Instant last() {
        return can.stream().map(Window::ends).max(Instant::compareTo).orElseThrow();
    }
}
