package dev.atelier.event.availability;

import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.availability.WindowForm.Reading;
import dev.atelier.event.time.PlannedTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A window as it was sent; its times are local to {@code zone}, with or without their offset. */
record WindowTyped(
        @Nullable Boolean can,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String zone,
        @Nullable String note)
        implements Typed {

    /** What the fields of the form are called here. */
    private static final Map<String, String> NAMES = Map.of("starts", "startsAt", "ends", "endsAt");

    /** @throws Refused if it is none */
    Window window(UUID id) {
        if (can == null) {
            throw Refused.field("can", "Say whether it is a time when they can: true or false.");
        }
        var form = new WindowForm(id.toString(), can ? "yes" : "no", local(startsAt), local(endsAt), zone, note);
        return switch (form.read()) {
            case Reading.Valid valid -> valid.window();
            case Reading.Invalid invalid -> throw refusal(invalid.messages());
        };
    }

    private @Nullable String local(@Nullable String time) {
        return time == null ? null : PlannedTime.local(time, zone == null ? "" : zone);
    }

    private static Refused refusal(Map<String, String> messages) {
        var named = new LinkedHashMap<String, String>();
        messages.forEach((field, message) -> named.put(NAMES.getOrDefault(field, field), message));
        return Refused.fields(named);
    }
}
