package dev.atelier.event.venue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.venue.VenueFormReader.Reading;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VenueFormReaderTest {

    @Test
    void aVenueIsReadWithItsHours() {
        var valid = (Reading.Valid) read("La Marvella", "https://maps.example.org/x", "120", "09:00", "18:00");
        assertThat(valid.venue().venue().name()).isEqualTo("La Marvella");
        assertThat(valid.venue().capacity()).isEqualTo(120);
        assertThat(valid.venue().hours())
                .containsOnlyKeys(DayOfWeek.MONDAY)
                .containsValue(new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0)));
    }

    @Test
    void nothingButANameIsNeeded() {
        assertThat(read("Hall", "", "", "", "")).isInstanceOf(Reading.Valid.class);
        assertThat(((Reading.Invalid) read(" ", "", "", "", "")).messages()).containsOnlyKeys("name");
    }

    @Test
    void aMapIsOpenedByHttpsOnly() {
        for (var link : List.of(
                "http://maps.example.org",
                "javascript:alert(1)",
                "https://",
                "maps",
                "https://a@maps.example.org",
                "HTTPS ://x")) {
            assertThat(((Reading.Invalid) read("Hall", link, "", "", "")).messages())
                    .as(link)
                    .containsOnlyKeys("mapLink");
        }
    }

    @Test
    void hoursAreWholeOrNone() {
        assertThat(((Reading.Invalid) read("Hall", "", "", "09:00", "")).messages())
                .containsOnlyKeys("opens-1");
        assertThat(((Reading.Invalid) read("Hall", "", "", "18:00", "09:00")).messages())
                .containsOnlyKeys("opens-1");
    }

    @Property(tries = 300)
    void whateverIsTypedGetsAnAnswer(@ForAll String name, @ForAll String map, @ForAll String seats) {
        assertThat(read(name, map, seats, name, map)).isNotNull();
    }

    private static Reading read(String name, String map, String capacity, String opens, String closes) {
        return VenueFormReader.read(
                UUID.randomUUID(),
                new VenueForm(
                        null,
                        "1",
                        name,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        map,
                        capacity,
                        List.of(opens),
                        List.of(closes)));
    }
}
