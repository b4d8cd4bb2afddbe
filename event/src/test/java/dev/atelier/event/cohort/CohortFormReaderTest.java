package dev.atelier.event.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffRole;
import dev.atelier.event.cohort.CohortFormReader.Reading;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CohortFormReaderTest {

    private static final InstructorId RAVI = new InstructorId(UUID.randomUUID());
    private static final Choices CHOICES = new Choices(
            List.of(new Choices.Person(RAVI, "Ravi")), List.of(new PinnedCurriculum(UUID.randomUUID(), 2)), List.of());

    private static final Venue LA_MARVELLA = new Venue(
            UUID.randomUUID(), "la marvella", "2nd Block", "Bengaluru", "Karnataka", "560011", "India", "", "");
    private static final Venue ELSEWHERE = new Venue(UUID.randomUUID(), "Elsewhere", "", "", "", "", "", "", "");

    @Test
    void aSaturdayInBengaluruIsReadAsTyped() {
        var valid = (Reading.Valid) read("2023-08-05T09:30", "2023-08-05 17:30", "Asia/Kolkata", "60", List.of());
        assertThat(valid.plan().startsAt()).isEqualTo(LocalDateTime.parse("2023-08-05T09:30"));
        assertThat(valid.plan().place().words()).isEqualTo("La Marvella, 2nd Block, Bengaluru");
        assertThat(valid.plan().staff())
                .singleElement()
                .satisfies(lead -> assertThat(lead.role()).isEqualTo(StaffRole.LEAD));
        assertThat(valid.notes()).isEmpty();
    }

    @Test
    void aTimeThatClocksJumpOverIsRefusedAndToldWhichTimesExist() {
        var invalid = (Reading.Invalid) read("2023-03-26T02:30", "2023-03-26T17:00", "Europe/Berlin", "60", List.of());
        assertThat(invalid.messages())
                .containsEntry(
                        "starts",
                        "On Sun 26 March 2023 the clocks in Europe/Berlin jump from 2:00 to 3:00: choose a time before"
                                + " 2:00, or 3:00 and later.");
    }

    @Test
    void aTimeThatHappensTwiceIsTold() {
        var valid = (Reading.Valid) read("2023-10-29T02:30", "2023-10-29T17:00", "Europe/Berlin", "60", List.of());
        assertThat(valid.notes())
                .containsExactly("2:30 happens twice on Sun 29 October 2023 in Europe/Berlin; the first of the two"
                        + " counts (UTC+02:00).");
    }

    @Test
    void eachFieldThatIsWrongIsNamed() {
        var invalid = (Reading.Invalid) read("soon", "later", "Mars/Olympus", "none", List.of("nobody"));
        assertThat(invalid.messages()).containsOnlyKeys("zone", "starts", "ends", "capacity", "helpers");
    }

    @Test
    void theEndComesAfterTheStart() {
        var invalid = (Reading.Invalid) read("2023-08-05T17:30", "2023-08-05T09:30", "Asia/Kolkata", "60", List.of());
        assertThat(invalid.messages()).containsOnlyKeys("ends");
    }

    @Test
    void nobodyHasTwoRoles() {
        var invalid = (Reading.Invalid)
                read("2023-08-05T09:30", "2023-08-05T17:30", "Asia/Kolkata", "60", List.of(RAVI.toString()));
        assertThat(invalid.messages()).containsEntry("helpers", "Ravi has two roles: choose one.");
    }

    @Property(tries = 300)
    void whateverIsTypedGetsAnAnswer(@ForAll String starts, @ForAll String zone, @ForAll String capacity) {
        assertThat(read(starts, starts, zone, capacity, List.of(capacity))).isInstanceOf(Reading.Invalid.class);
    }

    @Test
    void aVenueIsChosenFromTheListOrWrittenNotBoth() {
        var both = (Reading.Invalid) read(String.valueOf(LA_MARVELLA.id()));
        assertThat(both.messages()).containsOnlyKeys("venue");
        var gone = (Reading.Invalid) read(UUID.randomUUID().toString());
        assertThat(gone.messages()).containsOnlyKeys("venue", "place");
    }

    @Test
    void aVenueWrittenThatIsInTheListIsThatOne() {
        var valid = (Reading.Valid) read("2023-08-05T09:30", "2023-08-05T17:30", "Asia/Kolkata", "60", List.of());
        assertThat(valid.plan().place().venue())
                .isNotNull()
                .satisfies(venue -> assertThat(venue.id()).isNull());
        var known = (Reading.Valid) CohortFormReader.read(
                form("2023-08-05T09:30", "2023-08-05T17:30", "Asia/Kolkata", "60", List.of(), ""),
                new Choices(CHOICES.people(), CHOICES.curricula(), List.of(LA_MARVELLA)));
        assertThat(known.plan().place().venue()).isEqualTo(LA_MARVELLA);
        assertThat(known.notes()).singleElement().asString().contains("was in the list of venues");
    }

    private static Reading read(String place) {
        return CohortFormReader.read(
                form("2023-08-05T09:30", "2023-08-05T17:30", "Asia/Kolkata", "60", List.of(), place),
                new Choices(CHOICES.people(), CHOICES.curricula(), List.of(ELSEWHERE, LA_MARVELLA)));
    }

    private static Reading read(String starts, String ends, String zone, String capacity, List<String> helpers) {
        return CohortFormReader.read(form(starts, ends, zone, capacity, helpers, ""), CHOICES);
    }

    private static CohortForm form(
            String starts, String ends, String zone, String capacity, List<String> helpers, String place) {
        return new CohortForm(
                null,
                "0",
                starts,
                ends,
                zone,
                "La Marvella",
                "2nd Block",
                "Bengaluru",
                "",
                "",
                "India",
                "",
                "https://maps.example.org/la-marvella",
                "",
                capacity,
                RAVI.toString(),
                null,
                helpers,
                "",
                place,
                null);
    }
}
