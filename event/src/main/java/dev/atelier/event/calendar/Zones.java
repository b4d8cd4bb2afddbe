package dev.atelier.event.calendar;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.fortuna.ical4j.model.TimeZoneRegistryImpl;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.springframework.stereotype.Component;

/** What calendar programs have to be told about a zone, since not all know the IANA names. */
@Component
class Zones {

    private final Map<ZoneId, Optional<VTimeZone>> definitions = new ConcurrentHashMap<>();

    /** Empty for a zone that is too new for the library's tables. */
    Optional<VTimeZone> definition(ZoneId zone) {
        return definitions.computeIfAbsent(zone, Zones::load);
    }

    private static Optional<VTimeZone> load(ZoneId zone) {
        return Optional.ofNullable(new TimeZoneRegistryImpl().getTimeZone(zone.getId()))
                .map(known -> known.getVTimeZone());
    }
}
