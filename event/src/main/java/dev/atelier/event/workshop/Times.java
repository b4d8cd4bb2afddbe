package dev.atelier.event.workshop;

import dev.atelier.event.outline.Hours;
import dev.atelier.event.outline.Outline;
import dev.atelier.event.outline.OutlineItem;
import dev.atelier.event.outline.Slot;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hours that the parts of an agenda text name. */
record Times(List<Hours> all) {

    static Times of(Outline outline) {
        return new Times(outline.modules().stream()
                .flatMap(module -> Stream.concat(Stream.of(module.slot()), slots(module.items())))
                .map(Slot::hours)
                .filter(Objects::nonNull)
                .toList());
    }

    private static Stream<Slot> slots(List<OutlineItem> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item.slot()), slots(item.items())));
    }

    /** From the earliest to the latest of a day; null if there are none, or some are after midnight. */
    @Nullable
    Hours hours() {
        var from = all.stream().map(Hours::from).min(LocalTime::compareTo);
        var until = all.stream().flatMap(hours -> end(hours).stream()).max(LocalTime::compareTo);
        var isOneDay = all.stream()
                .allMatch(hours ->
                        end(hours).map(end -> end.isAfter(hours.from())).orElse(true));
        return from.isEmpty() || !isOneDay ? null : new Hours(from.get(), until.orElse(null));
    }

    private static Optional<LocalTime> end(Hours hours) {
        return Optional.ofNullable(hours.until());
    }
}
