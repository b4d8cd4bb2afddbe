package dev.atelier.event.calendar;

import dev.atelier.event.CohortId;
import dev.atelier.event.cohort.Cohort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * A cohort as an iCalendar file (RFC 5545), for subscribing to or for keeping. The same agenda gives the same bytes:
 * stamps are the times of the changes, not of the download.
 */
@Component
public class CalendarFile {

    private final Entries entries;
    private final Zones zones;
    private final PublicAddress address;

    CalendarFile(Entries entries, Zones zones, PublicAddress address) {
        this.entries = entries;
        this.zones = zones;
        this.address = address;
    }

    /** What is planned, and what was cancelled. */
    public byte[] of(Cohort cohort) {
        return of(cohort.offer().title(), List.of(cohort));
    }

    /** Several cohorts under one title, in their order. */
    public byte[] of(String title, List<Cohort> cohorts) {
        return write(filled(frame(title), happenings(cohorts), List.of()));
    }

    /** One slot; empty if no calendar was ever told of it. */
    public Optional<byte[]> slot(Cohort cohort, UUID slot) {
        var found = happenings(List.of(cohort)).stream()
                .filter(told -> told.entry().happening().id().equals(slot))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(write(filled(frame(cohort.offer().title()), found, List.of())));
    }

    /**
     * Some slots, to be mailed (RFC 5546, section 3.2.1): a program that opens it brings its own entries up to date, and
     * takes out what was cancelled.
     *
     * @param organizer an e-mail address
     */
    public byte[] published(Cohort cohort, Collection<UUID> slots, String organizer) {
        var calendar = frame(cohort.offer().title());
        calendar.add(ImmutableMethod.PUBLISH);
        var some = happenings(List.of(cohort)).stream()
                .filter(told -> slots.contains(told.entry().happening().id()))
                .toList();
        return write(filled(calendar, some, List.of(new Organizer(URI.create("mailto:" + organizer)))));
    }

    /** What calendars were told, and of which cohort. */
    private record Told(CohortId cohort, Entry entry) {}

    private List<Told> happenings(List<Cohort> cohorts) {
        return cohorts.stream()
                .flatMap(cohort -> entries.of(cohort.id()).stream().map(entry -> new Told(cohort.id(), entry)))
                .toList();
    }

    private Calendar filled(Calendar calendar, List<Told> all, List<Property> also) {
        all.stream()
                .map(told -> told.entry().happening().zone())
                .distinct()
                .flatMap(zone -> zones.definition(zone).stream())
                .forEach(calendar::add);
        for (var told : all) {
            var event = event(told.cohort(), told.entry());
            also.forEach(event::add);
            calendar.add(event);
        }
        return calendar;
    }

    private static Calendar frame(String title) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Atelier//Atelier//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", title));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(6)));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT6H"));
        return calendar;
    }

    private VEvent event(CohortId cohort, Entry entry) {
        var happening = entry.happening();
        var event = new VEvent(false);
        event.add(new Uid(happening.id() + "@" + address.url().getHost()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(entry.sequence()));
        event.add(status(happening.status()));
        event.add(new DtStart<>(moment(happening.startsAt(), happening.zone())));
        event.add(new DtEnd<>(moment(happening.endsAt(), happening.zone())));
        event.add(new Summary(happening.title()));
        present(happening.place()).ifPresent(place -> event.add(new Location(place)));
        present(happening.description()).ifPresent(words -> event.add(new Description(words)));
        event.add(new Url(URI.create(address.of("/cohorts/" + cohort))));
        return event;
    }

    /** A zone that calendars may not know is left out: the moment is the same. */
    private Temporal moment(LocalDateTime time, ZoneId zone) {
        var there = time.atZone(zone);
        return zones.definition(zone).isPresent() ? there : there.toInstant();
    }

    private static Status status(Happening.Status status) {
        return switch (status) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static Optional<String> present(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static byte[] write(Calendar calendar) {
        try (var bytes = new ByteArrayOutputStream()) {
            // A calendar of a cohort that was never announced has no events, which the standard forbids.
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
