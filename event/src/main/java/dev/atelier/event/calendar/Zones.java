package dev.atelier.event.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.fortuna.ical4j.model.TimeZoneRegistryImpl;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzId;
import org.springframework.stereotype.Component;

/** What calendar programs have to be told about a zone, since not all know the IANA names. */
@Component
class Zones {

    private final Map<ZoneId, Optional<Told>> all = new ConcurrentHashMap<>();

    /** The library's definition of a zone, and what stands for it where files are told apart. */
    private record Told(VTimeZone definition, String print) {}

    /** Empty for a zone that is too new for the library's tables. */
    Optional<VTimeZone> definition(ZoneId zone) {
        return told(zone).map(Told::definition);
    }

    /** What stands for all that is written of a zone; empty if nothing is. */
    Optional<String> print(ZoneId zone) {
        return told(zone).map(Told::print);
    }

    /** A zone that calendars may not know is left out: the moment is the same. */
    Temporal moment(LocalDateTime time, ZoneId zone) {
        var there = time.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        return told(zone).isPresent() ? there : there.toInstant();
    }

    private Optional<Told> told(ZoneId zone) {
        return all.computeIfAbsent(zone, Zones::load);
    }

    /** The library knows one zone by several names and may tell another one; entries name the one that they are in. */
    private static VTimeZone named(VTimeZone definition, ZoneId zone) {
        return definition.replace(new TzId(zone.getId()));
    }

    private static Optional<Told> load(ZoneId zone) {
        return Optional.ofNullable(new TimeZoneRegistryImpl().getTimeZone(zone.getId()))
                .map(known -> named(known.getVTimeZone().copy(), zone))
                .map(definition -> new Told(
                        definition, CalendarTags.hash(definition.toString().getBytes(StandardCharsets.UTF_8))));
    }
}
