package dev.atelier.mentorship.proof;

import java.net.IDN;
import java.util.Locale;

/** Names of domains as they are compared: in lower case, in ASCII, without the last dot. */
final class Domains {

    private Domains() {}

    /** Empty for what can be no domain. */
    static String normal(String domain) {
        var bare = domain.strip().replaceAll("\\.$", "");
        try {
            var ascii = IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return ascii.length() <= 253 && ascii.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)*") ? ascii : "";
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    /** What stands behind the last at sign. */
    static String ofAddress(String address) {
        var at = address.lastIndexOf('@');
        return at < 0 ? "" : normal(address.substring(at + 1));
    }

    /** The domain above; empty at the top. */
    static String parent(String domain) {
        var dot = domain.indexOf('.');
        return dot < 0 ? "" : domain.substring(dot + 1);
    }

    static boolean isAtOrBelow(String domain, String above) {
        return domain.equals(above) || domain.endsWith("." + above);
    }

    static int labels(String domain) {
        return (int) domain.chars().filter(sign -> sign == '.').count() + 1;
    }
}
