package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.Optional;

/** The header fields of a mail or part in their order, looked up without regard to case. */
public record Headers(List<Header> all) {

    public Headers {
        all = List.copyOf(all);
    }

    /** The first field of that name, as it stood. */
    public Optional<String> first(String name) {
        return all.stream()
                .filter(header -> header.isNamed(name))
                .map(Header::value)
                .findFirst();
    }

    /** The first field of that name as readable text, encoded words (RFC 2047) decoded; empty when absent. */
    public String text(String name) {
        return first(name).map(EncodedWords::decode).map(Characters::onOneLine).orElse("");
    }

    /** Every field of that name, as it stood. */
    public List<String> every(String name) {
        return all.stream()
                .filter(header -> header.isNamed(name))
                .map(Header::value)
                .toList();
    }

    public boolean has(String name) {
        return all.stream().anyMatch(header -> header.isNamed(name));
    }

    Parameters parameters(String name) {
        return Parameters.of(first(name).orElse(""));
    }
}
