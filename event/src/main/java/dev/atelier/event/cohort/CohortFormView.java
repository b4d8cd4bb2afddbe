package dev.atelier.event.cohort;

import static dev.atelier.event.cohort.CohortForm.said;

import dev.atelier.event.page.Choice;
import dev.atelier.event.page.CohortField;
import dev.atelier.event.page.CohortFormPage;
import dev.atelier.event.page.FieldError;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out the form of a plan, with what was typed and what is wrong with it. */
final class CohortFormView {

    /** Where the form stands: its title, the workshop, where it goes and where back leads. */
    record Frame(String title, String workshop, String action, String back, String revision, Told told) {}

    /** Why it is not saved yet: what others changed meanwhile, or what another curriculum would mean for people. */
    record Told(List<String> meanwhile, List<String> consequences) {}

    private final CohortForm form;
    private final Choices choices;
    private final Map<String, String> messages;
    private final Map<String, CohortField> fields = new LinkedHashMap<>();

    private CohortFormView(CohortForm form, Choices choices, Map<String, String> messages) {
        this.form = form;
        this.choices = choices;
        this.messages = messages;
    }

    static CohortFormPage page(Frame frame, CohortForm form, Choices choices, Map<String, String> messages) {
        return new CohortFormView(form, choices, messages).page(frame);
    }

    private CohortFormPage page(Frame frame) {
        field("starts", "Starts", "datetime-local", said(form.starts()), "As the clock on the wall shows it.");
        field(
                "ends",
                "Ends",
                "datetime-local",
                said(form.ends()),
                "If it lasts several days: the end of the last one.");
        field("zone", "Zone", "zone", said(form.zone()), "Where the clock hangs, such as Asia/Kolkata.");
        choice("place", "Venue", said(form.place()), venues(), "");
        optional("venue", "Name", "text", said(form.venue()), "");
        optional("street", "Street", "text", said(form.street()), "");
        optional("locality", "Town", "text", said(form.locality()), "");
        optional("region", "Region", "text", said(form.region()), "");
        optional("postalCode", "Postal code", "text", said(form.postalCode()), "");
        optional("country", "Country", "text", said(form.country()), "");
        optional(
                "accessNotes",
                "Getting in",
                "textarea",
                said(form.accessNotes()),
                "Which door, which lift, whether there are steps. Everybody sees it.");
        optional("mapLink", "Map", "url", said(form.mapLink()), "The address of a map that shows the venue.");
        optional(
                "link",
                "Link",
                "url",
                said(form.link()),
                "For a cohort online. Only staff and people with a seat see it.");
        field("capacity", "Seats", "number", said(form.capacity()), "Lowering it later takes nobody's seat away.");
        optional(
                WishForm.RATIO,
                "Learners for each of the staff",
                "number",
                said(form.wished().ratio()),
                "At most, lead, instructors and helpers counted. If there are too few of them, the agenda says so.");
        wishes();
        choice("lead", "Lead", said(form.lead()), people(List.of(said(form.lead())), "Nobody yet"), "");
        choice(
                "curriculum",
                "Curriculum",
                said(form.curriculum()),
                curricula(),
                "The version that is taught. The latest, as a rule.");
        return new CohortFormPage(
                frame.title(),
                frame.workshop(),
                frame.action(),
                said(form.id()),
                frame.revision(),
                frame.back(),
                messages.entrySet().stream()
                        .map(message -> new FieldError(message.getKey(), message.getValue()))
                        .toList(),
                frame.told().meanwhile(),
                frame.told().consequences(),
                fields,
                people(said(form.instructors())),
                people(said(form.helpers())),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                        .sorted()
                        .toList());
    }

    private void wishes() {
        var wished = form.wished();
        optional(
                WishForm.MINIMUM,
                "Learners needed",
                "number",
                said(wished.minimum()),
                "Fewer than these, and it may not take place.");
        optional(
                WishForm.DECIDE,
                "Decide on",
                "date",
                said(wished.decide()),
                "At 9:00 on the clock of the cohort. Nothing is decided by itself.");
        optional(
                WishForm.AHEAD,
                "Tell of it so many days before",
                "number",
                said(wished.ahead()),
                "The lead and the admins get a mail then, and on the day. Three days if you leave it empty.");
    }

    private void field(String name, String label, String type, String value, String hint) {
        put(name, label, type, value, hint, false, List.of());
    }

    private void optional(String name, String label, String type, String value, String hint) {
        put(name, label, type, value, hint, true, List.of());
    }

    private void choice(String name, String label, String value, List<Choice> among, String hint) {
        put(name, label, "select", value, hint, false, among);
    }

    private void put(
            String name, String label, String type, String value, String hint, boolean optional, List<Choice> among) {
        var error = messages.getOrDefault(name, "");
        fields.put(name, new CohortField(name, label, type, value, hint, error, optional, among));
    }

    private List<Choice> people(List<String> chosen) {
        return choices.people().stream()
                .map(person -> new Choice(
                        person.id().toString(),
                        person.name(),
                        chosen.contains(person.id().toString())))
                .toList();
    }

    private List<Choice> people(List<String> chosen, String nobody) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", nobody, chosen.contains("")));
        all.addAll(people(chosen));
        return all;
    }

    private List<Choice> venues() {
        var chosen = said(form.place());
        var all = new ArrayList<Choice>();
        all.add(new Choice("", "None of these: online, or a new one", chosen.isEmpty()));
        choices.venues()
                .forEach(venue -> all.add(new Choice(
                        String.valueOf(venue.id()),
                        venue.line(),
                        String.valueOf(venue.id()).equals(chosen))));
        return all;
    }

    private List<Choice> curricula() {
        var chosen = said(form.curriculum());
        return choices.curricula().isEmpty()
                ? List.of(new Choice("", "None is published yet", true))
                : choices.curricula().stream()
                        .map(one -> new Choice(
                                one.id().toString(),
                                "Version " + one.version(),
                                one.id().toString().equals(chosen)))
                        .toList();
    }
}
