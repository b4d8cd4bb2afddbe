package dev.atelier.learner.page;

/**
 * Asks for the number of a certificate, or for a credential.
 *
 * @param asked what was asked for and is unknown; empty at first
 * @param problem why the credential that was sent can't be read; empty at first
 * @param text the credential as it was pasted
 * @param holder the address to compare with, as it was typed
 */
public record VerifyPage(String asked, String problem, String text, String holder) {

    public static VerifyPage asking(String asked) {
        return new VerifyPage(asked, "", "", "");
    }
}
