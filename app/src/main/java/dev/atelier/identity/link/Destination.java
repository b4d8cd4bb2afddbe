package dev.atelier.identity.link;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where someone goes after signing in: a path of this site, never another one (CWE-601). Printable ASCII, at most 500
 * characters, as browsers send paths.
 */
public record Destination(String path) {

    // Neither "//host" nor "/\host": browsers read both as another site, and drop tabs and line ends before they read.
    private static final Pattern LOCAL = Pattern.compile("/(?:[\\x21-\\x7E&&[^/\\\\]][\\x21-\\x7E&&[^\\\\]]{0,498})?");
    private static final Pattern CIRCLE = Pattern.compile("/sign-(?:in|out)(?:[/?#].*)?");

    /** After the patterns, which it is checked against. */
    public static final Destination HOME = new Destination("/");

    public Destination {
        if (!LOCAL.matcher(path).matches() || CIRCLE.matcher(path).matches()) {
            throw new IllegalArgumentException("Not a path of this site");
        }
    }

    /** Reads what an address or a form says; anything but a path of this site leads home. */
    public static Destination read(@Nullable String wanted) {
        try {
            return wanted == null ? HOME : new Destination(wanted);
        } catch (IllegalArgumentException elsewhere) {
            return HOME;
        }
    }
}
