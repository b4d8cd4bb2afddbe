package dev.atelier.event.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.calendar.Happening.Status;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final Instant JULY = Instant.parse("2023-07-01T06:00:00Z");
    private static final Instant LATER = Instant.parse("2023-07-02T06:00:00Z");
    private static final UUID PANEL = new UUID(0, 1);
    private static final Happening TOLD = happening(Status.TENTATIVE, "16:00", "Hall", "Panel");

    @Test
    void whatIsNewBeginsAtNought() {
        assertThat(Entry.revise(List.of(), List.of(TOLD), JULY)).containsExactly(new Entry(TOLD, 0, JULY));
    }

    @Test
    void whatIsAsItWasIsNotTouched() {
        assertThat(Entry.revise(List.of(new Entry(TOLD, 3, JULY)), List.of(TOLD), LATER))
                .isEmpty();
    }

    @Test
    void timePlaceAndStatusRaiseTheSequence() {
        assertThat(revised(happening(Status.TENTATIVE, "16:30", "Hall", "Panel"))
                        .sequence())
                .isEqualTo(4);
        assertThat(revised(happening(Status.TENTATIVE, "16:00", "Studio", "Panel"))
                        .sequence())
                .isEqualTo(4);
        assertThat(revised(happening(Status.CONFIRMED, "16:00", "Hall", "Panel"))
                        .sequence())
                .isEqualTo(4);
    }

    @Test
    void anotherTitleDoesNot() {
        var renamed = revised(happening(Status.TENTATIVE, "16:00", "Hall", "Panel of four"));
        assertThat(renamed.sequence()).isEqualTo(3);
        assertThat(renamed.changedAt()).isEqualTo(LATER);
    }

    @Test
    void whatIsWantedNoMoreIsCancelledOnceAndKept() {
        var cancelled = Entry.revise(List.of(new Entry(TOLD, 3, JULY)), List.of(), LATER);
        assertThat(cancelled).containsExactly(new Entry(TOLD.cancelled(), 4, LATER));
        assertThat(Entry.revise(cancelled, List.of(), LATER)).isEmpty();
    }

    @Test
    void whatComesBackIsTheSameEntryRaisedAgain() {
        var back = Entry.revise(List.of(new Entry(TOLD.cancelled(), 4, JULY)), List.of(TOLD), LATER);
        assertThat(back).containsExactly(new Entry(TOLD, 5, LATER));
    }

    private static Entry revised(Happening now) {
        return Entry.revise(List.of(new Entry(TOLD, 3, JULY)), List.of(now), LATER)
                .getFirst();
    }

    private static Happening happening(Status status, String from, String place, String title) {
        var start = LocalDateTime.parse("2023-08-05T" + from);
        return new Happening(PANEL, status, start, start.plusMinutes(30), ZoneId.of("Asia/Kolkata"), place, title, "");
    }
}
