package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static dev.atelier.learner.jooq.Tables.CERTIFICATE_REVOCATION;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import dev.atelier.learner.credential.Credentials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Somebody's certificates. Erased, they stay verifiable: whoever holds the paper can check the name that stands on it. */
@Component
@Order(15)
class PersonsCertificates implements PersonalData {

    private final DSLContext db;
    private final Certificates certificates;
    private final HandingOut files;
    private final Credentials credentials;

    PersonsCertificates(DSLContext db, Certificates certificates, HandingOut files, Credentials credentials) {
        this.db = db;
        this.certificates = certificates;
        this.files = files;
        this.credentials = credentials;
    }

    @Override
    public String title() {
        return "Certificates";
    }

    @Override
    public String about() {
        return "Your certificates of attendance, on paper and as signed credentials. Kept for good, so that whoever is"
                + " shown one can verify it; erased, they keep a scrambled form of your name, against which the name on"
                + " the paper can be checked, and a credential that you have saved can still be verified.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "certificates.json",
                db.select(
                                CERTIFICATE.ID.as("number"),
                                CERTIFICATE.NAME,
                                CERTIFICATE.TITLE.as("workshop"),
                                CERTIFICATE.PLACE,
                                CERTIFICATE.STARTS_ON.as("first day"),
                                CERTIFICATE.ENDS_ON.as("last day"),
                                CERTIFICATE.ISSUED_AT.as("issued"),
                                CERTIFICATE.DONE.as("required items done"),
                                CERTIFICATE.REQUIRED.as("required items"),
                                CERTIFICATE.CRITERIA.as("issued for"),
                                CERTIFICATE.EVIDENCE.as("rests on"),
                                CERTIFICATE_REVOCATION.REVOKED_AT.as("revoked"),
                                CERTIFICATE_REVOCATION.REASON.as("why revoked"))
                        .from(CERTIFICATE)
                        .leftJoin(CERTIFICATE_REVOCATION)
                        .on(CERTIFICATE_REVOCATION.CERTIFICATE_ID.eq(CERTIFICATE.ID))
                        .where(CERTIFICATE.LEARNER_ID.eq(person.id()))
                        .orderBy(CERTIFICATE.ISSUED_AT));
        for (var id : ids(person)) {
            var certificate = certificates.certificate(id).filter(Certificate::isNamed);
            if (certificate.isPresent()) {
                archive.file(id + ".pdf", new ByteArrayInputStream(files.pdf(certificate.get())));
            }
            var credential = credentials.kept(id);
            if (credential.isPresent()) {
                archive.file(
                        id + ".json", new ByteArrayInputStream(credential.get().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Override
    public Outcome erase(Person person) {
        db.execute("set local atelier.erasing = on");
        return new Outcome.Erased(ids(person).stream().mapToInt(this::erase).sum());
    }

    private int erase(UUID id) {
        var name = certificates
                .certificate(id)
                .filter(Certificate::isNamed)
                .map(Certificate::name)
                .map(HolderName::of);
        var rows = credentials.forget(id)
                + db.update(CERTIFICATE_REVOCATION)
                        .set(CERTIFICATE_REVOCATION.REASON, "")
                        .where(CERTIFICATE_REVOCATION.CERTIFICATE_ID.eq(id), CERTIFICATE_REVOCATION.REASON.ne(""))
                        .execute();
        return name.isEmpty()
                ? rows
                : rows
                        + db.update(CERTIFICATE)
                                .set(CERTIFICATE.NAME, "")
                                .set(CERTIFICATE.NAME_HASH, name.get().kept())
                                .set(CERTIFICATE.EVIDENCE, new String[0])
                                .where(CERTIFICATE.ID.eq(id), CERTIFICATE.NAME_HASH.isNull())
                                .execute();
    }

    private List<UUID> ids(Person person) {
        return db.select(CERTIFICATE.ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.LEARNER_ID.eq(person.id()))
                .orderBy(CERTIFICATE.ISSUED_AT)
                .fetch(CERTIFICATE.ID);
    }
}
