package dev.atelier.mentorship.proof;

import dev.atelier.mentorship.proof.Finding.Result;
import dev.atelier.mentorship.reading.MailReader;
import dev.atelier.mentorship.reading.ReadMail;
import java.io.IOException;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds out who really sent a mail, by the word of a trusted relay, else by what the DNS says. It takes as long as the
 * settings allow and no longer, and whatever goes wrong is an answer too.
 */
@Component
public class Prover {

    private static final Logger LOG = LoggerFactory.getLogger(Prover.class);

    private final ProofSettings settings;
    private final Nameserver nameserver;
    private final MailReader reader = new MailReader();

    Prover(ProofSettings settings, Nameserver nameserver) {
        this.settings = settings;
        this.nameserver = nameserver;
    }

    /** Whether it asks others, who may be slow. */
    public boolean mayWait() {
        return nameserver.isNamed();
    }

    public Proof of(Arrival mail) {
        if (settings.trustedRelay().isBlank() && !nameserver.isNamed()) {
            return Proof.UNKNOWN;
        }
        try {
            return reader.read(mail.raw()) instanceof ReadMail read
                            && read.from().size() == 1
                    ? of(mail, read)
                    : Proof.unproven(Finding.NONE);
        } catch (IOException | MimeException | RuntimeException | StackOverflowError broken) {
            // Strangers write mail and DNS records; what breaks a parser must not keep the mail from being sorted.
            LOG.warn(
                    "The sender of a mail cannot be judged: {}",
                    broken.getClass().getName());
            return Proof.unproven(new Finding(Result.PERMERROR, ""));
        }
    }

    private Proof of(Arrival mail, ReadMail read) throws IOException, MimeException {
        var author = Domains.ofAddress(read.from().getFirst().address());
        var word = RelayWord.in(read.headers(), settings.trustedRelay());
        var said = word.method("dmarc");
        if (said.isPresent()
                && (said.get().result() == Result.PASS || said.get().result() == Result.FAIL)) {
            return relayed(said.get(), word);
        }
        if (!nameserver.isNamed() || author.isEmpty()) {
            return relayed(word);
        }
        return asked(mail, author, word);
    }

    private static Proof relayed(RelayWord.Method dmarc, RelayWord word) {
        var failed = dmarc.wishesNothing() ? Verdict.UNPROVEN : Verdict.FORGED;
        return new Proof(
                dmarc.result() == Result.PASS ? Verdict.PROVEN : failed,
                spf(word),
                word.dkim(),
                dmarc.finding("header.from"),
                true);
    }

    private static Proof relayed(RelayWord word) {
        var dmarc = word.method("dmarc").map(method -> method.finding("header.from"));
        return new Proof(Verdict.UNPROVEN, spf(word), word.dkim(), dmarc.orElse(Finding.NONE), true);
    }

    private static Finding spf(RelayWord word) {
        return word.method("spf").map(method -> method.finding("smtp.mailfrom")).orElse(Finding.UNJUDGED);
    }

    /** First what counts, then what merely may be of interest: what a forger adds must not use up the time. */
    private Proof asked(Arrival mail, String author, RelayWord word) throws IOException, MimeException {
        var dns = nameserver.enquiry();
        var dmarc = Dmarc.of(author, dns);
        var signatures = Signatures.of(mail.raw());
        var own = signatures.by(dmarc::mayConcern, dns);
        var client = mail.client();
        var spf = client == null || settings.isRelay(client) ? spf(word) : Spf.of(client, mail, dns);
        var judgement = dmarc.judge(own, spf);
        var shown = own.isEmpty() ? signatures.by(domain -> !dmarc.mayConcern(domain), dns) : List.copyOf(own);
        return new Proof(judgement.verdict(), spf, Signatures.foremost(shown), judgement.finding(), false);
    }
}
