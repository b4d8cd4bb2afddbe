package dev.atelier.event.agenda;

import static dev.atelier.event.agenda.SlotForm.said;

import dev.atelier.event.ItemKind;
import dev.atelier.event.page.AgendaSlotPage;
import dev.atelier.event.page.Choice;
import dev.atelier.event.page.CohortField;
import dev.atelier.event.page.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays out the form of a slot, with what was typed and what is wrong with it. */
final class SlotFormView {

    record Frame(
            String title,
            String cohort,
            String action,
            String removal,
            String back,
            List<RoomBookings.KnownRoom> rooms) {}

    private final SlotForm form;
    private final SlotFormReader.Choices choices;
    private final Map<String, String> messages;
    private final Map<String, CohortField> fields = new LinkedHashMap<>();

    private SlotFormView(SlotForm form, SlotFormReader.Choices choices, Map<String, String> messages) {
        this.form = form;
        this.choices = choices;
        this.messages = messages;
    }

    static AgendaSlotPage page(
            Frame frame, SlotForm form, SlotFormReader.Choices choices, Map<String, String> messages) {
        return new SlotFormView(form, choices, messages).page(frame);
    }

    private AgendaSlotPage page(Frame frame) {
        field("title", "Title", "text", said(form.title()), "", false, List.of());
        field("starts", "Starts", "datetime-local", said(form.starts()), "", false, List.of());
        field("ends", "Ends", "datetime-local", said(form.ends()), "", false, List.of());
        room(frame.rooms());
        field("kind", "Kind", "select", said(form.kind()), "", false, kinds());
        field("module", "Module", "select", said(form.module()), "", true, modules());
        field("certainty", "How sure is it?", "select", said(form.certainty()), "", false, certainties());
        return new AgendaSlotPage(
                frame.title(),
                frame.cohort(),
                frame.action(),
                frame.removal(),
                frame.back(),
                said(form.id()),
                said(form.seen()),
                messages.entrySet().stream()
                        .map(message -> new FieldError(message.getKey(), message.getValue()))
                        .toList(),
                fields,
                frame.rooms().stream().map(RoomBookings.KnownRoom::name).toList(),
                items(),
                choices.staff().stream()
                        .map(member -> new Choice(
                                member.id().toString(),
                                member.name(),
                                said(form.staff()).contains(member.id().toString())))
                        .toList(),
                form.movesAlong());
    }

    private void field(
            String name, String label, String type, String value, String hint, boolean optional, List<Choice> among) {
        fields.put(
                name,
                new CohortField(name, label, type, value, hint, messages.getOrDefault(name, ""), optional, among));
    }

    /** Chosen from the venue's rooms; where it has none yet, the first is written. */
    private void room(List<RoomBookings.KnownRoom> rooms) {
        var said = said(form.room());
        if (rooms.isEmpty()) {
            field("room", "Room", "text", said, "Leave it empty if everybody is in one room.", true, List.of());
            return;
        }
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Everybody in one room", said.isEmpty()));
        rooms.forEach(room ->
                choices.add(new Choice(room.name(), room.words(), room.name().equalsIgnoreCase(said))));
        if (choices.stream().noneMatch(Choice::chosen)) {
            choices.add(new Choice(said, said, true));
        }
        field("room", "Room", "select", said, "Rooms are added on the page of the venue.", true, choices);
    }

    private List<Choice> kinds() {
        return Stream.of(ItemKind.values())
                .map(kind -> new Choice(kind.name(), kind.words(), kind.name().equals(said(form.kind()))))
                .toList();
    }

    private List<Choice> modules() {
        var none = Stream.of(new Choice("", "None", said(form.module()).isEmpty()));
        return Stream.concat(
                        none,
                        choices.modules().stream()
                                .map(module -> new Choice(
                                        module.key(),
                                        module.key() + ", " + module.title(),
                                        module.key().equals(said(form.module())))))
                .toList();
    }

    private List<Choice> certainties() {
        var confirmed = "confirmed".equals(said(form.certainty()));
        return List.of(
                new Choice("tentative", "Tentative: it may change", !confirmed),
                new Choice("confirmed", "Confirmed", confirmed));
    }

    private List<Choice> items() {
        return choices.modules().stream()
                .flatMap(module -> module.items().stream()
                        .map(item -> new Choice(
                                item.key().value(),
                                module.key() + ", " + item.title(),
                                said(form.items()).contains(item.key().value()))))
                .toList();
    }
}
