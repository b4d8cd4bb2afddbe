package dev.atelier.mentorship.postbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static dev.atelier.mentorship.jooq.Tables.POSTBOX;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.mentorship.postbox.Checkpoint.LeaseLost;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
@Import(RentedBox.class)
class PostboxReaderTest {

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    @Autowired
    ObjectProvider<RentedBox> boxes;

    Run run;
    RentedBox box;

    @BeforeEach
    void aMailboxIsRented() {
        run = world.run("Ravi");
        world.completes(run, "Meera");
        box = boxes.getObject();
    }

    @AfterEach
    void itIsGivenBack() {
        box.close();
    }

    @Test
    void theServerTellsOfNewMailLongBeforeItWouldBeLookedFor() throws Exception {
        var reader = box.instance().reader();
        reader.start();
        try {
            awaitLooked();
            for (var number = 0; number < 3; number++) {
                arrivesAndComes();
            }
        } finally {
            reader.stop();
        }
        assertThat(lease()).as("given back").isNull();
    }

    @Test
    void aServerThatTellsNothingIsAsked() throws Exception {
        try (var wire = new Wire(box.port(), true)) {
            box.settings = box.settings(wire.port(), "secret", Duration.ofSeconds(1));
            var reader = box.instance().reader();
            reader.start();
            try {
                awaitLooked();
                arrivesAndComes();
            } finally {
                reader.stop();
            }
        }
    }

    @Test
    void aBrokenWireIsMendedAndNothingComesTwice() throws Exception {
        try (var wire = new Wire(box.port(), false)) {
            box.settings = box.settings(wire.port(), "secret", Duration.ofMinutes(20));
            var reader = box.instance().reader();
            reader.start();
            try {
                awaitLooked();
                arrivesAndComes();
                wire.breaks();
                patiently().until(() -> wire.connections() == 2);
                arrivesAndComes();
            } finally {
                reader.stop();
            }
        }
        assertThat(db.fetchCount(INBOUND_MAIL, INBOUND_MAIL.RECIPIENT.eq(world.mailbox(run))))
                .isEqualTo(2);
    }

    @Test
    void aWrongPasswordIsToldUntilItIsMended() throws Exception {
        box.settings = box.settings(box.port(), "wrong", Duration.ofMinutes(20));
        var wrong = box.instance().reader();
        wrong.start();
        patiently().until(() -> !trouble().isEmpty());
        wrong.stop();
        assertThat(trouble()).isEqualTo("the sign-in was refused: look at atelier.mail.imap.user and .password");

        box.settings = box.settings(box.port(), "secret", Duration.ofMinutes(20));
        var right = box.instance().reader();
        right.start();
        patiently().until(() -> trouble().isEmpty());
        right.stop();
        assertThat(Pages.admin(http).get("/admin/mail/held"))
                .bodyText()
                .contains("Mail is fetched from " + box.settings.name());
    }

    @Test
    void whileOneReadsTheOtherWaitsAndGoesOnWhenTheFirstHasDied() throws Exception {
        var first = box.instance();
        var second = box.instance();
        assertThat(first.checkpoint().lease()).isTrue();
        assertThat(second.checkpoint().lease()).isFalse();
        arrives(UUID.randomUUID().toString());
        clock.move(Duration.ofMinutes(21));
        assertThat(second.checkpoint().lease()).as("while it may still live").isFalse();
        clock.move(Duration.ofMinutes(2));
        assertThat(second.checkpoint().lease()).isTrue();
        box.fetch(second);

        // It was only slow, and changes nothing any more.
        assertThatThrownBy(() -> box.fetch(first)).isInstanceOf(LeaseLost.class);
        assertThat(first.checkpoint().lease()).isFalse();
        assertThat(db.fetchCount(INBOUND_MAIL, INBOUND_MAIL.RECIPIENT.eq(world.mailbox(run))))
                .isOne();
    }

    @Test
    void whoeverLosesTheLeaseInTheMiddleOfAMailStoresNothing() throws Exception {
        var first = box.instance();
        first.checkpoint().lease();
        var validity = box.folder().getUidValidity();
        first.checkpoint().last(validity);
        clock.move(Duration.ofMinutes(23));
        var second = box.instance();
        second.checkpoint().lease();
        assertThatThrownBy(() -> first.checkpoint().dealtWith(validity, 1)).isInstanceOf(LeaseLost.class);
        second.checkpoint().dealtWith(validity, 1);
        assertThatThrownBy(() -> second.checkpoint().dealtWith(validity, 1))
                .as("and nothing counts twice")
                .isInstanceOf(LeaseLost.class);
    }

    /** The control: two that know nothing of each other, since each keeps a checkpoint of its own. */
    @Test
    void withoutALeaseBothFetchTheSameMail() throws Exception {
        var first = box.instance();
        first.checkpoint().lease();
        box.arrives("From: a@there.example\r\nTo: " + world.mailbox(run) + "\r\nSubject: Nameless\r\n\r\nx\r\n");
        box.fetch(first);
        db.update(POSTBOX)
                .set(POSTBOX.NAME, "elsewhere/" + UUID.randomUUID())
                .where(POSTBOX.NAME.eq(box.settings.name()))
                .execute();
        var second = box.instance();
        second.checkpoint().lease();
        box.fetch(second);
        assertThat(db.fetchCount(INBOUND_MAIL, INBOUND_MAIL.RECIPIENT.eq(world.mailbox(run))))
                .isEqualTo(2);
    }

    /** GreenMail throws in threads of its own when a wire breaks. */
    private static ConditionFactory patiently() {
        return await().dontCatchUncaughtExceptions().atMost(20, SECONDS);
    }

    private void arrivesAndComes() throws Exception {
        var id = UUID.randomUUID() + "@there.example";
        arrives(id);
        patiently().until(() -> db.fetchExists(INBOUND_MAIL, INBOUND_MAIL.IDENTITY.eq("id:" + id)));
    }

    private void arrives(String id) throws Exception {
        box.arrives("From: a@there.example\r\nTo: " + world.mailbox(run) + "\r\nMessage-ID: <" + id
                + ">\r\nSubject: Told\r\n\r\nx\r\n");
    }

    private void awaitLooked() {
        patiently()
                .until(() ->
                        db.fetchExists(POSTBOX, POSTBOX.NAME.eq(box.settings.name()), POSTBOX.LOOKED_AT.isNotNull()));
    }

    private String trouble() {
        return db.select(POSTBOX.TROUBLE)
                .from(POSTBOX)
                .where(POSTBOX.NAME.eq(box.settings.name()))
                .fetchOptional(POSTBOX.TROUBLE)
                .orElse("");
    }

    private @org.jspecify.annotations.Nullable UUID lease() {
        return db.select(POSTBOX.READER)
                .from(POSTBOX)
                .where(POSTBOX.NAME.eq(box.settings.name()))
                .fetchOne(POSTBOX.READER);
    }
}
