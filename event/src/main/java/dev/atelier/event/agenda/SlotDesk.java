package dev.atelier.event.agenda;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.KnownCohorts;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the form of a slot begins with, and what may be chosen in it. */
@Component
class SlotDesk {

    private static final long USUAL_MINUTES = 45;

    private final Drafts drafts;
    private final KnownCohorts cohorts;
    private final RoomBookings rooms;

    SlotDesk(Drafts drafts, KnownCohorts cohorts, RoomBookings rooms) {
        this.drafts = drafts;
        this.cohorts = cohorts;
        this.rooms = rooms;
    }

    /** A new slot after the last one, or at the start of the day. */
    SlotForm blank(Cohort cohort) {
        var after = drafts.find(cohort.id()).stream()
                .flatMap(draft -> draft.slots().stream())
                .map(Slot::endsAt)
                .max(LocalDateTime::compareTo)
                .filter(end -> end.isBefore(cohort.plan().endsAt()))
                .orElse(cohort.plan().startsAt());
        return SlotForm.at(
                UUID.randomUUID().toString(),
                after.toString(),
                after.plusMinutes(USUAL_MINUTES).toString());
    }

    Optional<SlotForm> form(Cohort cohort, UUID slot) {
        return drafts.find(cohort.id()).flatMap(draft -> draft.slot(slot)).map(SlotForm::of);
    }

    SlotFormReader.Choices choices(Cohort cohort) {
        return new SlotFormReader.Choices(
                cohort.plan().staff(),
                cohorts.curriculum(cohort.id()).map(CurriculumFacts::modules).orElse(List.of()));
    }

    /** The rooms that may be chosen. */
    List<RoomBookings.KnownRoom> rooms(Cohort cohort) {
        return rooms.known(cohort.id()).stream().filter(room -> !room.retired()).toList();
    }
}
