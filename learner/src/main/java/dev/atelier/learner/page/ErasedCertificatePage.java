package dev.atelier.learner.page;

import org.jspecify.annotations.Nullable;

/**
 * A certificate whose holder was erased, as anyone sees it.
 *
 * @param certificate all that is still known; its name is empty
 * @param asked the name to check, as typed; empty at first
 * @param matches whether that is the name on the certificate; null while none was typed
 */
public record ErasedCertificatePage(
        CertificatePage certificate, String asked, @Nullable Boolean matches) {}
