package dev.atelier.identity.account;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A normalised e-mail address: lower case, its domain in ASCII, 254 characters at most. A part of RFC 5321, 4.1.2: no
 * quoted local parts, no comments, no bare network addresses, since nobody signs in with one and many try to break in.
 */
public record Address(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,31}"
                    + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?){0,31}");

    public Address {
        if (value.length() > LONGEST
                || value.indexOf('@') > 64
                || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Reads what someone typed; empty if it is no address. */
    public static Optional<Address> read(@Nullable String typed) {
        if (typed == null || typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        var stripped = typed.strip();
        var at = stripped.lastIndexOf('@');
        try {
            var domain = IDN.toASCII(stripped.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return Optional.of(new Address((stripped.substring(0, at + 1) + domain).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** What someone may be called until they say so themselves. */
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }
}
