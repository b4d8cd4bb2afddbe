package dev.atelier.mentorship.proof;

import dev.atelier.mentorship.proof.Finding.Result;
import dev.atelier.mentorship.reading.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the relay in front of Atelier writes into Authentication-Results (RFC 8601). Nobody else is believed, and of the
 * fields in its name only the topmost counts: a relay adds its own above what the sender wrote.
 */
record RelayWord(List<Method> methods) {

    private static final Pattern METHOD =
            Pattern.compile("([a-z0-9-]+)(?:/\\d+)?\\s*=\\s*([a-z]+)(.*)", Pattern.DOTALL);
    private static final Pattern NO_WISH = Pattern.compile("\\bp\\s*=\\s*none\\b");
    private static final int LONGEST = 16_000;

    /**
     * One of its results.
     *
     * @param properties such as {@code header.from=a.example}
     * @param remarks what stands in brackets
     */
    record Method(String name, Result result, String properties, String remarks) {

        Finding finding(String property) {
            var found = Pattern.compile("(?:^|\\s)" + Pattern.quote(property) + "\\s*=\\s*(\\S+)")
                    .matcher(properties);
            var value = found.find() ? found.group(1) : "";
            return new Finding(result, value.contains("@") ? Domains.ofAddress(value) : Domains.normal(value));
        }

        /** Whether the domain asks for nothing to be done about a failure. */
        boolean wishesNothing() {
            return NO_WISH.matcher(remarks).find();
        }
    }

    /** @param relay its name; empty to believe nobody */
    static RelayWord in(Headers headers, String relay) {
        var name = relay.strip().toLowerCase(Locale.ROOT);
        return name.isEmpty()
                ? new RelayWord(List.of())
                : headers.every("Authentication-Results").stream()
                        .filter(value -> value.length() <= LONGEST)
                        .map(value -> Pieces.of(value.toLowerCase(Locale.ROOT)))
                        .filter(pieces -> pieces.getFirst()
                                .text()
                                .strip()
                                .split("\\s", 2)[0]
                                .equals(name))
                        .findFirst()
                        .map(RelayWord::of)
                        .orElseGet(() -> new RelayWord(List.of()));
    }

    private static RelayWord of(List<Pieces.Piece> pieces) {
        return new RelayWord(pieces.stream()
                .skip(1)
                .map(RelayWord::method)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Method> method(Pieces.Piece piece) {
        var found = METHOD.matcher(piece.text().strip());
        return found.matches()
                ? Optional.of(new Method(found.group(1), Result.of(found.group(2)), found.group(3), piece.remarks()))
                : Optional.empty();
    }

    /** The worst word counts where several contradict. */
    Optional<Method> method(String name) {
        var said = methods.stream().filter(method -> method.name().equals(name)).toList();
        return said.stream()
                .filter(method -> method.result() == Result.FAIL)
                .findFirst()
                .or(() -> said.stream().findFirst());
    }

    /** A signature that passed, if any did. */
    Finding dkim() {
        return Signatures.foremost(new ArrayList<>(methods.stream()
                .filter(method -> method.name().equals("dkim"))
                .map(method -> method.finding("header.d"))
                .toList()));
    }
}
