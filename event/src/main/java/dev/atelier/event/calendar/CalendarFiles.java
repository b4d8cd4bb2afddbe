package dev.atelier.event.calendar;

import dev.atelier.event.CohortId;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.calendar.CalendarContents.Told;
import dev.atelier.event.calendar.Entries.Listed;
import dev.atelier.event.cohort.Cohort;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cohorts as calendar files, for subscribing to or for keeping. The same agenda gives the same bytes. */
@Component
public class CalendarFiles {

    private static final long MOST_BYTES = 16 * 1024 * 1024;

    private final Entries entries;
    private final CalendarTags tags;
    private final CalendarWriting writing;
    private final InstantSource clock;
    private final KeptFiles kept = new KeptFiles(MOST_BYTES);

    CalendarFiles(Entries entries, CalendarTags tags, CalendarWriting writing, InstantSource clock) {
        this.clock = clock;
        this.entries = entries;
        this.tags = tags;
        this.writing = writing;
    }

    /** What is planned, and what was cancelled; empty of a cohort that is not public. */
    public Optional<CalendarFile> of(CohortId cohort) {
        return listed(cohort).map(one -> {
            var listed = one.getKey();
            return file(listed.slug() + ".ics", new CalendarContents(listed.title(), told(one)));
        });
    }

    /** Several cohorts in one, in the order of their ids; those that are not public are left out. */
    public CalendarFile of(String title, String name, Collection<CohortId> cohorts) {
        var told = entries.listed(cohorts).entrySet().stream()
                .flatMap(one -> told(one).stream())
                .toList();
        return file(name, new CalendarContents(title, told));
    }

    /** One slot; empty if no calendar was ever told of it. */
    public Optional<CalendarFile> slot(CohortId cohort, UUID slot) {
        return listed(cohort)
                .filter(one -> one.getValue().stream()
                        .anyMatch(entry -> entry.happening().id().equals(slot)))
                .map(one -> file(
                        one.getKey().slug() + "-" + slot + ".ics",
                        new CalendarContents(one.getKey().title(), some(told(one), List.of(slot)))));
    }

    /**
     * Some of what calendars are told of a cohort, by the entries' ids.
     *
     * @param gone what takes place, but not for whoever gets the file
     */
    public record Picked(Set<UUID> entries, Set<UUID> gone) {

        public static final Picked NONE = new Picked(Set.of(), Set.of());

        public Picked {
            entries = Set.copyOf(entries);
            gone = Set.copyOf(gone);
        }

        private Optional<Entry> of(Entry entry) {
            var id = entry.happening().id();
            if (gone.contains(id)) {
                return Optional.of(new Entry(entry.happening().cancelled(), entry.sequence(), entry.changedAt()));
            }
            return entries.contains(id) ? Optional.of(entry) : Optional.empty();
        }
    }

    /** The entries that calendars show of a cohort as it is, with an agenda or without one. */
    public static Set<UUID> shown(Cohort cohort, Optional<Releases.Explained> agenda) {
        return Wanted.of(cohort, agenda).stream().map(Happening::id).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Some entries, to be mailed (RFC 5546, section 3.2.1): a program that opens it brings its own up to date, and
     * takes out what was cancelled. Empty if calendars were told of none of them, as they are not of breaks: a file without
     * anything in it is none (RFC 5545, section 3.6).
     *
     * @param organizer an e-mail address
     */
    public Optional<byte[]> published(Cohort cohort, Picked picked, String organizer) {
        return Optional.of(entries.of(cohort.id()).stream()
                        .flatMap(entry -> picked.of(entry).stream())
                        .map(entry -> new Told(cohort.id(), entry))
                        .toList())
                .filter(told -> !told.isEmpty())
                .map(told -> writing.publish(
                        new CalendarContents(cohort.offer().title(), told), organizer, clock.instant()));
    }

    private CalendarFile file(String name, CalendarContents contents) {
        var tag = tags.of(contents);
        return new CalendarFile(name, tag, () -> kept.file(tag, () -> writing.write(contents)));
    }

    private Optional<Map.Entry<Listed, List<Entry>>> listed(CohortId cohort) {
        return entries.listed(List.of(cohort)).entrySet().stream().findFirst();
    }

    private static List<Told> told(Map.Entry<Listed, List<Entry>> cohort) {
        return cohort.getValue().stream()
                .map(entry -> new Told(cohort.getKey().id(), entry))
                .toList();
    }

    private static List<Told> some(List<Told> told, Collection<UUID> slots) {
        return told.stream()
                .filter(each -> slots.contains(each.entry().happening().id()))
                .toList();
    }
}
