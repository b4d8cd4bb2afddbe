package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static org.jooq.impl.DSL.inline;

import dev.atelier.mentorship.proof.Arrival;
import dev.atelier.mentorship.proof.Finding;
import dev.atelier.mentorship.proof.Proof;
import dev.atelier.mentorship.proof.Prover;
import dev.atelier.mentorship.proof.Verdict;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was found out about the senders of mail, kept with the mail. */
@Component
public class Proofs {

    private final DSLContext db;
    private final Prover prover;

    Proofs(DSLContext db, Prover prover) {
        this.db = db;
        this.prover = prover;
    }

    /**
     * Finds out who sent a mail and writes it down, once; where nobody is to look, nothing is written. The DNS may take its
     * time, so there must be no transaction that waits for it.
     */
    @Transactional(propagation = Propagation.NEVER)
    public void find(UUID mail) {
        unproven(mail)
                .map(prover::of)
                .filter(proof -> proof.verdict() != Verdict.UNKNOWN)
                .ifPresent(proof -> write(mail, proof));
    }

    private Optional<Arrival> unproven(UUID mail) {
        return db.select(INBOUND_MAIL.CLIENT, INBOUND_MAIL.HELO, INBOUND_MAIL.SENDER, INBOUND_MAIL.RAW)
                .from(INBOUND_MAIL)
                .where(INBOUND_MAIL.ID.eq(mail), INBOUND_MAIL.STATE.eq(inline("RECEIVED")))
                .and(INBOUND_MAIL.VERDICT.isNull())
                .and(INBOUND_MAIL.RAW.isNotNull())
                .fetchOptional(found -> new Arrival(found.value1(), found.value2(), found.value3(), found.value4()));
    }

    private void write(UUID mail, Proof proof) {
        db.update(INBOUND_MAIL)
                .set(INBOUND_MAIL.VERDICT, proof.verdict().name())
                .set(INBOUND_MAIL.SPF, proof.spf().result().name())
                .set(INBOUND_MAIL.SPF_DOMAIN, proof.spf().domain())
                .set(INBOUND_MAIL.DKIM, proof.dkim().result().name())
                .set(INBOUND_MAIL.DKIM_DOMAIN, proof.dkim().domain())
                .set(INBOUND_MAIL.DMARC, proof.dmarc().result().name())
                .set(INBOUND_MAIL.DMARC_DOMAIN, proof.dmarc().domain())
                .set(INBOUND_MAIL.RELAYED, proof.relayed())
                .where(INBOUND_MAIL.ID.eq(mail), INBOUND_MAIL.STATE.eq(inline("RECEIVED")))
                .execute();
    }

    /** Of a row that has all its fields; {@link Proof#UNKNOWN} if nobody has looked. */
    public static Proof read(Record found) {
        var verdict = found.get(INBOUND_MAIL.VERDICT);
        return verdict == null
                ? Proof.UNKNOWN
                : new Proof(
                        Verdict.valueOf(verdict),
                        finding(found, INBOUND_MAIL.SPF, INBOUND_MAIL.SPF_DOMAIN),
                        finding(found, INBOUND_MAIL.DKIM, INBOUND_MAIL.DKIM_DOMAIN),
                        finding(found, INBOUND_MAIL.DMARC, INBOUND_MAIL.DMARC_DOMAIN),
                        Boolean.TRUE.equals(found.get(INBOUND_MAIL.RELAYED)));
    }

    private static Finding finding(Record found, Field<String> result, Field<String> domain) {
        return new Finding(
                Finding.Result.valueOf(Objects.requireNonNullElse(found.get(result), "NONE")),
                Objects.requireNonNullElse(found.get(domain), ""));
    }
}
