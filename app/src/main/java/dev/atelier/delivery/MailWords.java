package dev.atelier.delivery;

import dev.atelier.delivery.page.MailListPage;
import dev.atelier.delivery.page.MailListPage.Filter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words where each mail stands. */
final class MailWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private MailWords() {}

    static MailListPage page(
            Optional<State> only, List<Outgoing.Row> rows, Map<State, Integer> open, Optional<Seal.Published> seal) {
        var shown = rows.stream().limit(Outgoing.PAGE).toList();
        return new MailListPage(
                filters(only, open),
                trouble(open),
                shown.stream().map(MailWords::row).toList(),
                rows.size() > shown.size() ? older(only, shown.getLast()) : null,
                seal.map(MailWords::seal).orElse(null));
    }

    private static MailListPage.Seal seal(Seal.Published published) {
        return new MailListPage.Seal(
                published.domain(),
                published.name(),
                published.text(),
                published.speaksForSender()
                        ? ""
                        : "The sender in atelier.mail.from is of another domain, so DMARC takes no account of the"
                                + " signature.");
    }

    private static List<Filter> filters(Optional<State> only, Map<State, Integer> open) {
        var states = Stream.of(State.QUEUED, State.FAILED, State.SUPPRESSED, State.SENT)
                .map(state -> new Filter(label(state, open), path(state), only.equals(Optional.of(state))));
        // What comes in is another room's; an admin finds both under "Mail".
        var held = new Filter("Held on its way in", "/admin/mail/held", false);
        return Stream.of(Stream.of(new Filter("All", "/admin/mail", only.isEmpty())), states, Stream.of(held))
                .flatMap(part -> part)
                .toList();
    }

    private static String label(State state, Map<State, Integer> open) {
        var number = open.getOrDefault(state, 0);
        return number == 0 ? word(state) : word(state) + " (" + number + ")";
    }

    private static @Nullable String trouble(Map<State, Integer> open) {
        var failed = open.getOrDefault(State.FAILED, 0);
        return switch (failed) {
            case 0 -> null;
            case 1 -> "One mail could not be delivered.";
            default -> failed + " mails could not be delivered.";
        };
    }

    private static MailListPage.Row row(Outgoing.Row row) {
        return new MailListPage.Row(
                row.recipient(),
                row.subject().isBlank() ? "(no subject)" : row.subject(),
                TIME.format(row.writtenAt()),
                row.writtenAt().toString(),
                tone(row.state()),
                word(row.state()),
                why(row),
                switch (row.state()) {
                    case FAILED, SUPPRESSED -> "/admin/mail/" + row.id() + "/resending";
                    case QUEUED, SENDING, SENT -> null;
                },
                row.state() == State.SUPPRESSED ? "Write to this address again" : "Send again");
    }

    private static String why(Outgoing.Row row) {
        var said = Objects.requireNonNullElse(row.reason(), "");
        var doubt = row.unclear() ? "It may have arrived twice. " : "";
        return doubt
                + switch (row.state()) {
                    case QUEUED -> row.attempts() == 0 ? "" : next(row.attempts(), row.nextAt(), said);
                    case SENDING -> "";
                    case SENT, FAILED, SUPPRESSED -> said;
                };
    }

    private static String next(int attempts, Instant at, String said) {
        return "Tried " + (attempts == 1 ? "once" : attempts + " times") + ", next at " + TIME.format(at) + " UTC. "
                + said;
    }

    private static String word(State state) {
        return switch (state) {
            case QUEUED -> "Waiting";
            case SENDING -> "On its way";
            case SENT -> "Sent";
            case FAILED -> "Failed";
            case SUPPRESSED -> "Suppressed";
        };
    }

    private static String tone(State state) {
        return switch (state) {
            case QUEUED -> "wait";
            case SENDING -> "busy";
            case SENT -> "done";
            case FAILED -> "problem";
            case SUPPRESSED -> "ended";
        };
    }

    private static String path(State state) {
        return "/admin/mail?state=" + state.name().toLowerCase(Locale.ROOT);
    }

    private static String older(Optional<State> only, Outgoing.Row last) {
        return only.map(state -> path(state) + "&").orElse("/admin/mail?") + "before=" + last.id();
    }
}
