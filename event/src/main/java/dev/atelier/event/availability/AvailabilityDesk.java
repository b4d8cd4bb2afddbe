package dev.atelier.event.availability;

import static dev.atelier.event.availability.WindowForm.said;

import dev.atelier.event.page.AvailabilityPage;
import dev.atelier.event.page.CohortField;
import dev.atelier.event.page.FieldError;
import dev.atelier.event.time.SpokenTime;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Shows what somebody has said, and takes down what they say. */
@Service
class AvailabilityDesk {

    /** Of one person, whenever they are. */
    private static final int MOST = 500;

    private final Availabilities availabilities;
    private final InstantSource clock;

    AvailabilityDesk(Availabilities availabilities, InstantSource clock) {
        this.availabilities = availabilities;
        this.clock = clock;
    }

    boolean teaches(UUID person) {
        return availabilities.name(person).isPresent();
    }

    /** The page of somebody who teaches, with a form that is empty, or as it was typed. */
    AvailabilityPage page(UUID person, String address, @Nullable WindowForm typed, Map<String, String> messages) {
        var windows = windows(person);
        var form = typed == null
                ? WindowForm.empty(
                        windows.isEmpty() ? "" : windows.getLast().zone().getId())
                : typed;
        return new AvailabilityPage(
                name(person),
                address,
                said(form.id()),
                windows.stream().map(AvailabilityDesk::line).toList(),
                fields(form, messages),
                "yes".equals(said(form.can())),
                messages.entrySet().stream()
                        .map(message -> new FieldError(message.getKey(), message.getValue()))
                        .toList(),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                        .sorted()
                        .toList());
    }

    /** What somebody who teaches has said, of the last month and of what is to come. */
    List<Window> windows(UUID person) {
        name(person);
        return availabilities.of(person, clock.instant());
    }

    @Transactional
    public void say(UUID person, Window window, UUID by) {
        name(person);
        if (availabilities.count(person) >= MOST) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "%d windows are enough: remove some that are over first.".formatted(MOST));
        }
        availabilities.add(person, window, by, clock.instant());
    }

    /** Whether it was there. */
    @Transactional
    public boolean takeBack(UUID person, UUID window) {
        return availabilities.remove(person, window);
    }

    private String name(UUID person) {
        return availabilities
                .name(person)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Nobody who teaches is known by this. Choose somebody from the list."));
    }

    private static AvailabilityPage.Line line(Window window) {
        return new AvailabilityPage.Line(
                window.id().toString(),
                window.can(),
                SpokenTime.span(window.startsAt(), window.endsAt()),
                SpokenTime.zone(window.zone(), window.startsAt()),
                window.note());
    }

    private static Map<String, CohortField> fields(WindowForm form, Map<String, String> messages) {
        var fields = new LinkedHashMap<String, CohortField>();
        put(fields, messages, "starts", "From", "datetime-local", form.starts(), "", false);
        put(fields, messages, "ends", "Until", "datetime-local", form.ends(), "", false);
        put(
                fields,
                messages,
                "zone",
                "Zone",
                "zone",
                form.zone(),
                "Where the clock hangs that you read it from.",
                false);
        put(fields, messages, "note", "Why", "text", form.note(), "Admins read it while they plan.", true);
        return fields;
    }

    private static void put(
            Map<String, CohortField> fields,
            Map<String, String> messages,
            String name,
            String label,
            String type,
            @Nullable String value,
            String hint,
            boolean optional) {
        fields.put(
                name,
                new CohortField(
                        name, label, type, said(value), hint, messages.getOrDefault(name, ""), optional, List.of()));
    }
}
