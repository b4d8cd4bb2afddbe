package dev.atelier.learner.page;

import java.util.List;

/**
 * A certificate as an admin sees it.
 *
 * @param name empty if its holder was erased
 * @param evidence what it rests on, as recorded at issue
 * @param stillMet whether all that it asks for would be met by what is recorded today; it stays issued either way
 * @param revoked when and why; empty while it is good
 * @param problem what is wrong with the reason as typed
 */
public record IssuedCertificatePage(
        String id,
        String name,
        String title,
        String when,
        String issued,
        String criteria,
        List<String> evidence,
        boolean stillMet,
        List<String> revoked,
        String reason,
        String problem) {}
