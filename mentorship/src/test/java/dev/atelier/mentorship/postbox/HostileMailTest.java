package dev.atelier.mentorship.postbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static dev.atelier.mentorship.jooq.Tables.POSTBOX;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.reading.Corpus;
import dev.atelier.testing.MovableClock;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MailingTest
@Import(RentedBox.class)
class HostileMailTest {

    /** All of them take more than a minute; they were all fetched once from a Dovecot. */
    private static final int ONE_OF = 8;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    ObjectProvider<RentedBox> boxes;

    @Test
    void whateverLiesThereIsFetchedAndNothingStopsTheReader() throws Exception {
        List<Path> mails = Stream.of("mail/messages", "mail/mime-torture", "mail/bounces")
                .flatMap(folder -> Corpus.files(Corpus.folder(folder)).stream())
                .filter(file -> file.toString().matches(".*\\.(eml|msg|txt|mail)|.*/[^.]+"))
                .toList();
        mails = IntStream.range(0, mails.size())
                .filter(number -> number % ONE_OF == 0)
                .mapToObj(mails::get)
                .toList();
        try (var box = boxes.getObject()) {
            var arrived = 0;
            for (var mail : mails) {
                try {
                    box.arrives(forThePostmaster(mail), clock.instant());
                    arrived++;
                } catch (IllegalArgumentException | MessagingException refused) {
                    // GreenMail takes no mail with a field twice that may stand there once.
                }
            }
            var here = box.instance();
            here.checkpoint().lease();
            var before = db.fetchCount(INBOUND_MAIL);
            box.fetch(here);
            var after = db.fetchSingle(POSTBOX, POSTBOX.NAME.eq(box.settings.name()));
            assertThat(arrived).isGreaterThan(60);
            assertThat(after.getLastUid())
                    .isEqualTo(
                            Arrays.stream(box.folder().getMessageUids()).max().orElseThrow());
            assertThat(after.getPassedOver()).isZero();
            // Some of them share a Message-ID.
            assertThat(db.fetchCount(INBOUND_MAIL) - before).isGreaterThan(arrived * 4 / 5);
            assertThat(db.fetchCount(INBOUND_MAIL, INBOUND_MAIL.REASON.like("%could not be fetched%")))
                    .isZero();
        }
    }

    private static byte[] forThePostmaster(Path mail) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes("Delivered-To: postmaster@localhost\r\n".getBytes(US_ASCII));
        whole.writeBytes(Corpus.bytes(mail));
        return whole.toByteArray();
    }
}
