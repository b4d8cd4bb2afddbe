package dev.atelier.event.reminder;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.page.Choice;
import dev.atelier.event.page.FieldError;
import dev.atelier.event.page.FormField;
import dev.atelier.event.page.ReminderFormPage;
import dev.atelier.event.page.RemindersPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.reminder.ReminderForm.Reading;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a workshop writes to the people of its cohorts. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/workshops/{workshop}/reminders")
class RemindersController {

    private final RemindedWorkshops workshops;
    private final Templates templates;

    RemindersController(RemindedWorkshops workshops, Templates templates) {
        this.workshops = workshops;
        this.templates = templates;
    }

    @GetMapping
    JteModel all(@PathVariable UUID workshop) {
        var title = workshops.title(workshop);
        return templates.reminderAll(new RemindersPage(
                title,
                address(workshop),
                "/admin/workshops/" + workshop + "/curriculum",
                workshops.reminders(workshop).stream()
                        .map(reminder -> new RemindersPage.Line(
                                reminder.id().toString(),
                                reminder.when().words(),
                                reminder.audience().words(),
                                reminder.subject(),
                                reminder.words()))
                        .toList()));
    }

    @GetMapping("/new")
    JteModel form(@PathVariable UUID workshop) {
        return page("A new reminder", workshop, ReminderForm.empty(), Map.of());
    }

    @GetMapping("/{reminder}")
    JteModel form(@PathVariable UUID workshop, @PathVariable UUID reminder) {
        return page("Change a reminder", workshop, ReminderForm.of(workshops.reminder(workshop, reminder)), Map.of());
    }

    @PostMapping
    Object save(
            @PathVariable UUID workshop,
            @ModelAttribute ReminderForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        workshops.title(workshop);
        return switch (form.read(new WorkshopId(workshop))) {
            case Reading.Invalid invalid -> {
                response.setStatus(422);
                yield page("A reminder", workshop, form, invalid.messages());
            }
            case Reading.Valid valid -> {
                workshops.write(valid.reminder());
                redirect.addFlashAttribute(
                        "done", "Saved: " + valid.reminder().when().words() + ".");
                yield "redirect:" + address(workshop);
            }
        };
    }

    @PostMapping("/first")
    String first(@PathVariable UUID workshop) {
        workshops.begin(workshop);
        return "redirect:" + address(workshop);
    }

    @PostMapping("/{reminder}/removal")
    String remove(@PathVariable UUID workshop, @PathVariable UUID reminder, RedirectAttributes redirect) {
        workshops.remove(workshop, reminder);
        redirect.addFlashAttribute("done", "Removed. What was sent before stays on record.");
        return "redirect:" + address(workshop);
    }

    private JteModel page(String heading, UUID workshop, ReminderForm form, Map<String, String> messages) {
        return templates.reminderForm(new ReminderFormPage(
                heading,
                workshops.title(workshop),
                address(workshop),
                ReminderForm.said(form.id()),
                Stream.of(
                                field("days", form.days(), messages),
                                field("at", form.at(), messages),
                                field("subject", form.subject(), messages),
                                field("words", form.words(), messages))
                        .toList(),
                List.of(
                        new Choice("BEFORE", "days before the first day", !"AFTER".equals(form.side())),
                        new Choice("AFTER", "days after the last day", "AFTER".equals(form.side()))),
                Arrays.stream(Reminder.Audience.values())
                        .map(one ->
                                new Choice(one.name(), one.words(), one.name().equals(form.audience())))
                        .toList(),
                messages.entrySet().stream()
                        .map(error -> new FieldError(error.getKey(), error.getValue()))
                        .toList()));
    }

    private static FormField field(String name, @Nullable String typed, Map<String, String> messages) {
        return new FormField(name, ReminderForm.said(typed), messages.getOrDefault(name, ""));
    }

    private static String address(UUID workshop) {
        return "/admin/workshops/" + workshop + "/reminders";
    }
}
