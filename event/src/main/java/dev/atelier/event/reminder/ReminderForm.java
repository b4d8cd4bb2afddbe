package dev.atelier.event.reminder;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.text.FormId;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reminder as it was typed; whatever is missing is empty. */
record ReminderForm(
        @Nullable String id,
        @Nullable String days,
        @Nullable String side,
        @Nullable String at,
        @Nullable String audience,
        @Nullable String subject,
        @Nullable String words) {

    static final int MOST_DAYS = 90;
    static final int SUBJECT = 200;
    static final int WORDS = 5_000;

    static ReminderForm empty() {
        return new ReminderForm(UUID.randomUUID().toString(), "3", "BEFORE", "09:00", "SEATED", "", "");
    }

    static ReminderForm of(Reminder reminder) {
        return new ReminderForm(
                reminder.id().toString(),
                Integer.toString(reminder.when().days()),
                reminder.when().side().name(),
                reminder.when().at().toString(),
                reminder.audience().name(),
                reminder.subject(),
                reminder.words());
    }

    /** What came of reading it. */
    sealed interface Reading {

        record Valid(Reminder reminder) implements Reading {}

        /** By field, what to do. */
        record Invalid(Map<String, String> messages) implements Reading {}
    }

    Reading read(WorkshopId workshop) {
        var messages = new LinkedHashMap<String, String>();
        var many = number();
        if (many.isEmpty()) {
            messages.put("days", "Write how many days, as a number from 0 to " + MOST_DAYS + ".");
        }
        var clock = clock();
        if (clock.isEmpty()) {
            messages.put("at", "Write a time of day such as 9:00.");
        }
        length("subject", said(subject), SUBJECT).ifPresent(message -> messages.put("subject", message));
        length("words", said(words), WORDS).ifPresent(message -> messages.put("words", message));
        if (many.isEmpty() || clock.isEmpty() || !messages.isEmpty()) {
            return new Reading.Invalid(messages);
        }
        return new Reading.Valid(new Reminder(
                FormId.of(id),
                workshop,
                new When(chosen(When.Side.class, said(side)), many.get(), clock.get()),
                chosen(Reminder.Audience.class, said(audience)),
                said(subject),
                said(words)));
    }

    private Optional<Integer> number() {
        try {
            return Optional.of(Integer.parseInt(said(days))).filter(many -> many >= 0 && many <= MOST_DAYS);
        } catch (NumberFormatException mistyped) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> clock() {
        try {
            var typed = said(at);
            return Optional.of(LocalTime.parse(typed.indexOf(':') == 1 ? "0" + typed : typed));
        } catch (DateTimeException mistyped) {
            return Optional.empty();
        }
    }

    private static Optional<String> length(String field, String typed, int most) {
        if (typed.isEmpty()) {
            return Optional.of(field.equals("subject") ? "Write what the mail is about." : "Write what the mail says.");
        }
        return typed.length() > most
                ? Optional.of("At most %,d characters, not %,d: shorten it.".formatted(most, typed.length()))
                : Optional.empty();
    }

    /** The first of all if none is chosen: a browser always sends one. */
    private static <E extends Enum<E>> E chosen(Class<E> all, String name) {
        return Arrays.stream(all.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(all.getEnumConstants()[0]);
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
