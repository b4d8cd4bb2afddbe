package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.post.MailSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;

/** The SMTP server that relays hand mail to. It stands behind one: no sign-in, no spam filter of its own. */
@Component
class InboxServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxServer.class);
    static final int MOST_CONNECTIONS = 200;
    static final int MOST_RECIPIENTS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Reception reception;
    private final InboxSettings settings;
    private final MailSettings mail;
    private final InboxTls tls;
    private @Nullable SMTPServer server;

    InboxServer(Reception reception, InboxSettings settings, MailSettings mail, InboxTls tls) {
        this.reception = reception;
        this.settings = settings;
        this.mail = mail;
        this.tls = tls;
    }

    @Override
    public synchronized void start() {
        if (server != null || !settings.enabled()) {
            return;
        }
        var starting = SMTPServer.port(settings.port())
                .bindAddress(Optional.of(settings.address()))
                .hostName(mail.domain())
                .softwareName("Atelier")
                .messageHandlerFactory(reception)
                .maxMessageSize(Math.toIntExact(settings.largest().toBytes()))
                .maxConnections(MOST_CONNECTIONS)
                .maxRecipients(MOST_RECIPIENTS)
                .connectionTimeoutMs(Math.toIntExact(PATIENCE.toMillis()))
                .enableTLS(tls.isOffered())
                .startTlsSocketFactory(tls)
                .insertReceivedHeaders(false)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        try {
            starting.start();
        } catch (RuntimeException taken) {
            throw new IllegalStateException(
                    "Mail cannot come in on port " + settings.port()
                            + ": something else listens there. Set atelier.mail.inbox.port to a free one, or"
                            + " atelier.mail.inbox.enabled to false",
                    taken);
        }
        server = starting;
        LOG.info("Mail for {} comes in on {}:{}", mail.domain(), settings.bindAddress(), starting.getPortAllocated());
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    /** The port it listens on; 0 while it does not. */
    synchronized int port() {
        return server == null ? 0 : server.getPortAllocated();
    }
}
