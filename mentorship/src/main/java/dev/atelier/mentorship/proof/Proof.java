package dev.atelier.mentorship.proof;

/**
 * What is known of a mail's sender, and by what.
 *
 * @param relayed whether a relay has said so, and not Atelier found it out
 */
public record Proof(Verdict verdict, Finding spf, Finding dkim, Finding dmarc, boolean relayed) {

    /** Of a mail that nobody has looked at. */
    public static final Proof UNKNOWN =
            new Proof(Verdict.UNKNOWN, Finding.UNJUDGED, Finding.UNJUDGED, Finding.UNJUDGED, false);

    static Proof unproven(Finding dmarc) {
        return new Proof(Verdict.UNPROVEN, Finding.NONE, Finding.NONE, dmarc, false);
    }

    /** One line for those who look after mail; empty if nobody has looked. */
    public String words() {
        if (verdict == Verdict.UNKNOWN) {
            return "";
        }
        return "DMARC: " + dmarc.words() + ". DKIM: " + dkim.words() + ". SPF: " + spf.words() + "."
                + (relayed ? " So says the relay." : "");
    }

    /** What follows from it, in a few words; empty if nobody has looked. */
    public String summary() {
        return switch (verdict) {
            case PROVEN -> "Sender proven";
            case UNPROVEN -> "Sender not proven";
            case FORGED -> "Disowned by its domain";
            case UNKNOWN -> "";
        };
    }
}
