package dev.atelier.event.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.calendar.CalendarContents.Told;
import dev.atelier.event.calendar.Happening.Status;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A calendar's tag, made without writing it, is another one exactly where its bytes are others. */
class CalendarTagsTest {

    private static final Zones ZONES = new Zones();
    private static final House HERE = new House("https://atelier.example.org");

    private static final Happening PANEL = new Happening(
            new UUID(0, 1),
            Status.TENTATIVE,
            LocalDateTime.parse("2023-08-05T16:00"),
            LocalDateTime.parse("2023-08-05T16:30"),
            ZoneId.of("Asia/Kolkata"),
            "Hall",
            "Panel",
            "CLIP");
    private static final Told TOLD =
            new Told(new CohortId(new UUID(0, 9)), new Entry(PANEL, 0, Instant.parse("2023-07-01T06:00:00Z")));
    private static final CalendarContents DAY = new CalendarContents("Diffusion", List.of(TOLD));

    /** What writes and tells apart, at an address. */
    private record House(CalendarWriting writing, CalendarTags tags) {

        House(String url) {
            this(new CalendarWriting(ZONES, new PublicAddress(URI.create(url))));
        }

        House(CalendarWriting writing) {
            this(writing, new CalendarTags(writing, ZONES));
        }
    }

    @Test
    void eachThingThatIsWrittenMakesAnotherTag() {
        var others = Stream.of(
                        new CalendarContents("Diffusion II", List.of(TOLD)),
                        new CalendarContents("Diffusion", List.of()),
                        new CalendarContents("Diffusion", List.of(TOLD, TOLD)),
                        day(new Told(new CohortId(new UUID(0, 8)), TOLD.entry())),
                        day(new Told(
                                TOLD.cohort(), new Entry(PANEL, 1, TOLD.entry().changedAt()))),
                        day(new Told(
                                TOLD.cohort(),
                                new Entry(PANEL, 0, TOLD.entry().changedAt().plusSeconds(1)))),
                        with("id", new UUID(0, 2)),
                        with("status", Status.CONFIRMED),
                        with("starts", PANEL.startsAt().plusSeconds(1)),
                        with("ends", PANEL.endsAt().plusSeconds(1)),
                        with("zone", ZoneId.of("Europe/Berlin")),
                        with("zone", ZoneId.of("UTC+1")),
                        with("place", ""),
                        with("title", "Panel, at last"),
                        with("description", ""))
                .toList();
        assertThat(others)
                .allSatisfy(other -> assertThat(HERE.writing().write(other))
                        .isNotEqualTo(HERE.writing().write(DAY)));
        assertThat(Stream.concat(Stream.of(DAY), others.stream()).map(HERE.tags()::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherAddressMakesAnotherTag() {
        for (var elsewhere : List.of("https://atelier.example.com", "http://atelier.example.org")) {
            assertThat(new House(elsewhere).tags().of(DAY))
                    .isNotEqualTo(HERE.tags().of(DAY));
        }
        assertThat(new House("https://atelier.example.org/").tags().of(DAY))
                .isEqualTo(HERE.tags().of(DAY));
    }

    @Test
    void anotherWayOfWritingMakesAnotherTag() {
        var writing = new CalendarWriting(ZONES, new PublicAddress(URI.create("https://atelier.example.org"))) {
            @Override
            byte[] write(CalendarContents contents) {
                return new String(super.write(contents), UTF_8)
                        .replace("PT6H", "PT7H")
                        .getBytes(UTF_8);
            }
        };
        assertThat(new House(writing).tags().of(DAY)).isNotEqualTo(HERE.tags().of(DAY));
    }

    @Property(tries = 300)
    void theSameTagIsTheSameBytes(
            @ForAll("contents") CalendarContents one, @ForAll("contents") CalendarContents other) {
        same(one, other);
        same(one, new CalendarContents(one.title(), List.copyOf(one.told())));
        same(one, new CalendarContents(one.title(), one.told().reversed()));
        same(one, new CalendarContents(other.title(), one.told()));
        same(one, changed(one, told -> told, other.told()));
        same(one, changed(one, told -> new Told(told.cohort(), later(told.entry())), List.of()));
    }

    private static void same(CalendarContents one, CalendarContents other) {
        assertThat(HERE.tags().of(one).equals(HERE.tags().of(other)))
                .as("%s and %s", one, other)
                .isEqualTo(
                        Arrays.equals(HERE.writing().write(one), HERE.writing().write(other)));
    }

    /** A time that is written as it was: files count whole seconds. */
    private static Entry later(Entry entry) {
        return new Entry(entry.happening(), entry.sequence(), entry.changedAt().plusMillis(1));
    }

    private static CalendarContents changed(CalendarContents contents, UnaryOperator<Told> change, List<Told> also) {
        return new CalendarContents(
                contents.title(),
                Stream.concat(contents.told().stream().map(change), also.stream())
                        .toList());
    }

    @Provide
    Arbitrary<CalendarContents> contents() {
        return Combinators.combine(words(), told().list().ofMaxSize(3)).as(CalendarContents::new);
    }

    /** Few values of each, so that two are often alike. */
    private static Arbitrary<Told> told() {
        var happening = Combinators.combine(
                        Arbitraries.longs().between(1, 2),
                        Arbitraries.of(Status.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("Asia/Kolkata", "Europe/Berlin", "UTC+1", "UTC+2"),
                        words(),
                        words(),
                        words())
                .as((id, status, hours, zone, place, title, description) -> new Happening(
                        new UUID(0, id),
                        status,
                        // The hour that the clocks of Berlin leave out lies between.
                        LocalDateTime.parse("2023-03-26T01:30").plusHours(hours),
                        LocalDateTime.parse("2023-03-26T04:30").plusHours(hours),
                        ZoneId.of(zone),
                        place,
                        title,
                        description));
        return Combinators.combine(
                        Arbitraries.longs().between(1, 2),
                        happening,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 1999))
                .as((cohort, what, sequence, millis) -> new Told(
                        new CohortId(new UUID(0, cohort)),
                        new Entry(what, sequence, Instant.EPOCH.plusMillis(millis))));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("", " ", "a", "a,b", "a\\,b", "a;b", "a\nb", "a\\nb", "é", "\"a\"", "a".repeat(80));
    }

    private static CalendarContents day(Told told) {
        return new CalendarContents(DAY.title(), List.of(told));
    }

    private static CalendarContents with(String field, Object value) {
        return day(new Told(
                TOLD.cohort(),
                new Entry(
                        new Happening(
                                field.equals("id") ? (UUID) value : PANEL.id(),
                                field.equals("status") ? (Status) value : PANEL.status(),
                                field.equals("starts") ? (LocalDateTime) value : PANEL.startsAt(),
                                field.equals("ends") ? (LocalDateTime) value : PANEL.endsAt(),
                                field.equals("zone") ? (ZoneId) value : PANEL.zone(),
                                field.equals("place") ? (String) value : PANEL.place(),
                                field.equals("title") ? (String) value : PANEL.title(),
                                field.equals("description") ? (String) value : PANEL.description()),
                        TOLD.entry().sequence(),
                        TOLD.entry().changedAt())));
    }
}
