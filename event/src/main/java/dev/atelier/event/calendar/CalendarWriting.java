package dev.atelier.event.calendar;

import dev.atelier.event.CohortId;
import dev.atelier.event.calendar.CalendarContents.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

/** Writes iCalendar files (RFC 5545). Stamps are the times of the changes, not of the download, but in mails. */
@Component
class CalendarWriting {

    private final Zones zones;
    private final PublicAddress address;

    CalendarWriting(Zones zones, PublicAddress address) {
        this.zones = zones;
        this.address = address;
    }

    /** To be fetched again and again. */
    byte[] write(CalendarContents contents) {
        return bytes(filled(frame(contents.title()), contents.told(), List.of()));
    }

    /**
     * To be mailed (RFC 5546, section 3.2.1). Its stamps are the time of the mail (RFC 5545, section 3.8.7.2): of two that
     * say something else of an entry with one SEQUENCE, the later one holds.
     *
     * @param organizer an e-mail address
     */
    byte[] publish(CalendarContents contents, String organizer, Instant now) {
        var calendar = frame(contents.title());
        calendar.add(ImmutableMethod.PUBLISH);
        return bytes(filled(
                calendar,
                contents.told(),
                List.of(new Organizer(URI.create("mailto:" + organizer)), new DtStamp(now))));
    }

    private Calendar filled(Calendar calendar, List<Told> all, List<Property> also) {
        all.stream()
                .map(told -> told.entry().happening().zone())
                .distinct()
                .flatMap(zone -> zones.definition(zone).stream())
                .forEach(calendar::add);
        for (var told : all) {
            var event = event(told.cohort(), told.entry());
            also.forEach(event::replace);
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
        event.add(new DtStart<>(zones.moment(happening.startsAt(), happening.zone())));
        event.add(new DtEnd<>(zones.moment(happening.endsAt(), happening.zone())));
        event.add(new Summary(happening.title()));
        present(happening.place()).ifPresent(place -> event.add(new Location(place)));
        present(happening.description()).ifPresent(words -> event.add(new Description(words)));
        event.add(new Url(URI.create(address.of("/cohorts/" + cohort))));
        return event;
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

    private static byte[] bytes(Calendar calendar) {
        try (var bytes = new ByteArrayOutputStream()) {
            // A calendar of a cohort that was never announced has no events, which the standard forbids.
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
