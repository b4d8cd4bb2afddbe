package dev.atelier.identity.privacy;

import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gathers what all parts of the house keep about a person. It is read at one moment, and written to the disk first: a slow
 * line would otherwise hold a connection to the database for as long as it takes.
 */
@Component
class Archiving {

    /** So many at once; each takes a connection, and a disk's room for as long as it is sent. */
    private static final int MOST_AT_ONCE = 2;

    private final List<PersonalData> parts;
    private final TransactionTemplate moment;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    Archiving(List<PersonalData> parts, PlatformTransactionManager transactions, InstantSource clock) {
        this.parts = parts;
        this.moment = new TransactionTemplate(transactions);
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.moment.setReadOnly(true);
        this.clock = clock;
    }

    /** Where an archive lies until it is sent; the caller deletes it. */
    Path archive(Person person) throws IOException {
        if (!places.tryAcquire()) {
            throw new ResponseStatusException(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Other archives are being put together at this moment. Try again in a minute.");
        }
        var file = Files.createTempFile("archive-", ".zip");
        try {
            write(person, file);
            return file;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        } finally {
            places.release();
        }
    }

    private void write(Person person, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            moment.executeWithoutResult(reading -> {
                try {
                    write(person, out);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    private void write(Person person, OutputStream out) throws IOException {
        try (var zip = new ZipArchive(out)) {
            for (var part : parts) {
                zip.begin(part.title());
                part.export(person, zip);
            }
            zip.page("index.html", ArchiveIndex.of(person, parts, zip, clock.instant()));
        }
    }
}
