package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import dev.atelier.learner.page.Templates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
    private final CertificateView view;
    private final Templates templates;

    PersonsCertificates(DSLContext db, Certificates certificates, CertificateView view, Templates templates) {
        this.db = db;
        this.certificates = certificates;
        this.view = view;
        this.templates = templates;
    }

    @Override
    public String title() {
        return "Certificates";
    }

    @Override
    public String about() {
        return "Your certificates of attendance. Kept for good, so that whoever is shown one can verify it; erased,"
                + " they keep a scrambled form of your name, against which the name on the paper can be checked.";
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
                                CERTIFICATE.REQUIRED.as("required items"))
                        .from(CERTIFICATE)
                        .where(CERTIFICATE.LEARNER_ID.eq(person.id()))
                        .orderBy(CERTIFICATE.ISSUED_AT));
        for (var id : ids(person)) {
            var page = certificates.certificate(id).filter(Certificate::isNamed).map(view::page);
            if (page.isPresent()) {
                var pdf = CertificatePdf.of(templates.certificatePdf(page.get()).render());
                archive.file(id + ".pdf", new ByteArrayInputStream(pdf));
            }
        }
    }

    @Override
    public Outcome erase(Person person) {
        db.execute("set local atelier.erasing = on");
        var rows = 0;
        for (var id : ids(person)) {
            var name = certificates
                    .certificate(id)
                    .filter(Certificate::isNamed)
                    .map(Certificate::name)
                    .map(HolderName::of);
            if (name.isPresent()) {
                rows += db.update(CERTIFICATE)
                        .set(CERTIFICATE.NAME, "")
                        .set(CERTIFICATE.NAME_HASH, name.get().kept())
                        .where(CERTIFICATE.ID.eq(id), CERTIFICATE.NAME_HASH.isNull())
                        .execute();
            }
        }
        return new Outcome.Erased(rows);
    }

    private List<UUID> ids(Person person) {
        return db.select(CERTIFICATE.ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.LEARNER_ID.eq(person.id()))
                .orderBy(CERTIFICATE.ISSUED_AT)
                .fetch(CERTIFICATE.ID);
    }
}
