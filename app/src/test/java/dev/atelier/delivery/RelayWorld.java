package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.atelier.delivery.jooq.tables.records.DispatchRecord;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.util.unit.DataSize;

/** A queue, real mail servers, and as many instances of the relay as a test wants. */
final class RelayWorld implements AutoCloseable {

    static final DeliverySettings QUICK = quick(2);

    private final DSLContext db;
    private final InstantSource clock;
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private final List<Relay> relays = new ArrayList<>();

    RelayWorld(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
        db.deleteFrom(MAIL).execute();
        server.start();
    }

    private static DeliverySettings quick(int workers) {
        return new DeliverySettings(
                workers,
                Duration.ofMillis(50),
                Duration.ofSeconds(30),
                Duration.ofMinutes(10),
                Duration.ofDays(3),
                Duration.ofDays(90),
                DataSize.ofMegabytes(1));
    }

    /** Another instance, sending to the server that works. */
    Relay relay() {
        return begun(relay(db, clock, server.getSmtp().getPort()));
    }

    /** Another instance, with one worker, sending to whatever listens at a port: while that one hangs, no other helps out. */
    Relay relay(int port) {
        return begun(relay(db, clock, port, quick(1)));
    }

    private Relay begun(Relay relay) {
        relays.add(relay);
        relay.start();
        return relay;
    }

    static Relay relay(DSLContext db, InstantSource clock, int port) {
        return relay(db, clock, port, QUICK);
    }

    private static Relay relay(DSLContext db, InstantSource clock, int port, DeliverySettings settings) {
        var dispatches = new Dispatches(db, clock, settings);
        var shift = new Shift(dispatches, new Suppressions(db, clock), settings, clock);
        var server = new SmtpSettings(
                "127.0.0.1",
                port,
                null,
                null,
                "smtp",
                new SmtpSettings.Ssl(false),
                Map.of("mail.smtp.timeout", "20000"));
        return new Relay(dispatches, shift, new Doorbell(), settings, server);
    }

    Dispatches dispatches() {
        return new Dispatches(db, clock, QUICK);
    }

    List<MimeMessage> received(String recipient) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).equals(recipient))
                .toList();
    }

    int receivedInAll() {
        return server.getReceivedMessages().length;
    }

    List<MimeMessage> all() {
        return List.of(server.getReceivedMessages());
    }

    DispatchRecord dispatch(String recipient) {
        return db.fetchSingle(DISPATCH, DISPATCH.RECIPIENT.eq(recipient));
    }

    void awaitState(String recipient, State state) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Objects.equals(dispatch(recipient).getState(), state.name()));
    }

    /** Waits until nothing is due and nobody is sending. */
    void awaitQuiet() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        db.fetchCount(DISPATCH, DISPATCH.STATE.in(State.QUEUED.name(), State.SENDING.name())) == 0);
    }

    private static jakarta.mail.Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        relays.forEach(Relay::stop);
        server.stop();
    }
}
