package dev.atelier.mentorship.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A value with parameters, as in Content-Type and Content-Disposition (RFC 2045, RFC 2231), however carelessly written. */
record Parameters(String value, Map<String, String> written) {
    private static final int MOST = 300;

    static Parameters of(String header) {
        int semicolon = header.indexOf(';');
        var value = semicolon < 0 ? header : header.substring(0, semicolon);
        var written = new LinkedHashMap<String, String>();
        if (semicolon >= 0) {
            var scanner = new ParameterScanner(header, semicolon + 1);
            while (scanner.next() && written.size() < MOST) {
                written.putIfAbsent(scanner.name(), scanner.value());
            }
        }
        return new Parameters(value.strip().toLowerCase(Locale.ROOT), written);
    }

    /** The parameter, its pieces put together and decoded (RFC 2231), or its encoded words decoded (RFC 2047). */
    Optional<String> get(String name) {
        return ContinuedParameter.read(written, name)
                .or(() -> Optional.ofNullable(written.get(name)).map(EncodedWords::decode));
    }
}
