package dev.atelier.event.reminder;

import static dev.atelier.event.jooq.Tables.WORKSHOP;

import dev.atelier.event.WorkshopId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Changes the reminders of a workshop that is there. */
@Service
class RemindedWorkshops {

    /** Reminders of one workshop. */
    private static final int MOST = 30;

    private final DSLContext db;
    private final Reminders reminders;

    RemindedWorkshops(DSLContext db, Reminders reminders) {
        this.db = db;
        this.reminders = reminders;
    }

    /**
     * What a workshop is called.
     *
     * @throws ResponseStatusException 404 if there is none
     */
    String title(UUID workshop) {
        return db.select(WORKSHOP.TITLE)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop))
                .fetchOptional(WORKSHOP.TITLE)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no such workshop. Look for it among what is coming."));
    }

    List<Reminder> reminders(UUID workshop) {
        return reminders.of(new WorkshopId(workshop));
    }

    Reminder reminder(UUID workshop, UUID id) {
        return reminders(workshop).stream()
                .filter(reminder -> reminder.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "This reminder is no longer there. The others stand under “Reminders”."));
    }

    @Transactional
    public void write(Reminder reminder) {
        lock(reminder.workshop());
        var there = reminders.of(reminder.workshop());
        if (there.size() >= MOST && there.stream().noneMatch(one -> one.id().equals(reminder.id()))) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "A workshop has at most " + MOST + " reminders: remove one first.");
        }
        reminders.write(reminder);
    }

    /** Adds what most workshops write; nothing where something is written already. */
    @Transactional
    public void begin(UUID workshop) {
        title(workshop);
        var id = new WorkshopId(workshop);
        lock(id);
        if (reminders.of(id).isEmpty()) {
            FirstReminders.of(id).forEach(reminders::write);
        }
    }

    @Transactional
    public void remove(UUID workshop, UUID reminder) {
        title(workshop);
        reminders.remove(new WorkshopId(workshop), reminder);
    }

    /** Two presses at once are one after the other. */
    private void lock(WorkshopId workshop) {
        db.select(WORKSHOP.ID)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop.value()))
                .forNoKeyUpdate()
                .execute();
    }
}
