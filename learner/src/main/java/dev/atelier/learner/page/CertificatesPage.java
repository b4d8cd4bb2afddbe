package dev.atelier.learner.page;

import java.util.List;

/**
 * What workshops ask for, and the certificates that were issued.
 *
 * @param wanted what was looked for, as typed
 * @param older where the list goes on; empty at its end
 */
public record CertificatesPage(List<Workshop> workshops, String wanted, List<Line> certificates, String older) {

    public record Workshop(String id, String title, List<String> asked) {}

    /** A certificate that was issued. */
    public record Line(String id, String name, String title, String issued, boolean revoked) {}
}
