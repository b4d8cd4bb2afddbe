package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.post.MailSettings;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;

/** The LMTP server that a relay hands mail to, where it wants to hear of each recipient by themselves (RFC 2033). */
@Component
class LmtpServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LmtpServer.class);

    private final LmtpReception reception;
    private final LmtpVerbs verbs;
    private final LmtpSettings lmtp;
    private final InboxSettings settings;
    private final MailSettings mail;
    private @Nullable SMTPServer server;

    LmtpServer(LmtpReception reception, LmtpVerbs verbs, LmtpSettings lmtp, InboxSettings settings, MailSettings mail) {
        this.reception = reception;
        this.verbs = verbs;
        this.lmtp = lmtp;
        this.settings = settings;
        this.mail = mail;
    }

    @Override
    public synchronized void start() {
        var port = lmtp.lmtpPort();
        if (server != null || port == null || !settings.enabled()) {
            return;
        }
        var starting = SMTPServer.port(port)
                .bindAddress(Optional.of(settings.address()))
                .hostName(mail.domain())
                .softwareName("Atelier LMTP")
                .messageHandlerFactory(reception)
                .maxConnections(InboxServer.MOST_CONNECTIONS)
                .maxRecipients(InboxServer.MOST_RECIPIENTS)
                .connectionTimeoutMs(Math.toIntExact(lmtp.lmtpPatience().toMillis()))
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        verbs.teach(starting.getCommandHandler());
        try {
            starting.start();
        } catch (RuntimeException taken) {
            throw new IllegalStateException(
                    "Mail cannot come in by LMTP on port " + port
                            + ": something else listens there. Set atelier.mail.inbox.lmtp-port to a free one, or leave"
                            + " it out",
                    taken);
        }
        server = starting;
        LOG.info(
                "Mail for {} comes in by LMTP on {}:{}",
                mail.domain(),
                settings.bindAddress(),
                starting.getPortAllocated());
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
