package dev.atelier.event.reminder;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.answer.ReminderAnswer;
import dev.atelier.event.reminder.ReminderForm.Reading;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The reminders of a workshop, for programs of admins. */
@Api("/api/v1/admin/workshops/{workshop}/reminders")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Keeping workshops")
class ReminderCalls {

    private final RemindedWorkshops workshops;

    ReminderCalls(RemindedWorkshops workshops) {
        this.workshops = workshops;
    }

    /** A reminder as it was sent; {@code at} is a time of day such as 09:00. */
    record ReminderTyped(
            When.@Nullable Side side,
            @Nullable Integer days,
            @Nullable String at,
            Reminder.@Nullable Audience audience,
            @Nullable String subject,
            @Nullable String words)
            implements Typed {

        /** A browser always sends what is chosen; a program must say it. */
        ReminderForm form(UUID id) {
            var missing = new LinkedHashMap<String, String>();
            if (side == null) {
                missing.put("side", "Say BEFORE or AFTER.");
            }
            if (audience == null) {
                missing.put("audience", "Say SEATED, STAFF or BOTH.");
            }
            if (side == null || audience == null) {
                throw Refused.fields(missing);
            }
            return new ReminderForm(
                    id.toString(),
                    days == null ? "" : days.toString(),
                    side.name(),
                    at,
                    audience.name(),
                    subject,
                    words);
        }
    }

    @GetMapping
    @Operation(operationId = "listReminders", summary = "What each cohort of a workshop is reminded of, in that order")
    Page<ReminderAnswer> list(@PathVariable UUID workshop) {
        workshops.title(workshop);
        return all(workshop);
    }

    @PutMapping("/{reminder}")
    @Operation(
            operationId = "writeReminder",
            summary = "Write a reminder under an id that you make, or change the one that has it",
            description = "In its words {name}, {workshop}, {day} and {page} stand for whoever reads it, the workshop's"
                    + " title, the cohort's first day and its page. A workshop has at most 30.")
    Page<ReminderAnswer> write(
            @PathVariable UUID workshop, @PathVariable UUID reminder, @RequestBody ReminderTyped typed) {
        workshops.title(workshop);
        switch (typed.form(reminder).read(new WorkshopId(workshop))) {
            case Reading.Invalid invalid -> throw Refused.fields(invalid.messages());
            case Reading.Valid valid -> workshops.write(valid.reminder());
        }
        // One that another workshop has under this id stays there.
        workshops.reminder(workshop, reminder);
        return all(workshop);
    }

    @DeleteMapping("/{reminder}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeReminder", summary = "Remind of it no longer; what was sent stays on record")
    void remove(@PathVariable UUID workshop, @PathVariable UUID reminder) {
        workshops.title(workshop);
        workshops.reminder(workshop, reminder);
        workshops.remove(workshop, reminder);
    }

    @PostMapping("/first")
    @Operation(
            operationId = "addFirstReminders",
            summary = "Add what most workshops write; nothing where something is written already")
    Page<ReminderAnswer> first(@PathVariable UUID workshop, CommandId command) {
        workshops.begin(workshop);
        return all(workshop);
    }

    private Page<ReminderAnswer> all(UUID workshop) {
        return Page.whole(workshops.reminders(workshop).stream()
                .map(reminder -> new ReminderAnswer(
                        reminder.id(),
                        reminder.when().side().name(),
                        reminder.when().days(),
                        reminder.when().at(),
                        reminder.audience().name(),
                        reminder.subject(),
                        reminder.words()))
                .toList());
    }
}
