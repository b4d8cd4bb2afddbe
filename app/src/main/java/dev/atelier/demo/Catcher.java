package dev.atelier.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.helper.SimpleMessageListenerAdapter;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server on loopback that takes everything and delivers nothing. */
@Component
@DemoOnly
class Catcher implements SmartLifecycle, SimpleMessageListener {

    private static final int MOST_BYTES = 40 * 1024 * 1024;

    private final SMTPServer server;
    private final MailFolder folder;
    private volatile boolean running;

    Catcher(DemoMailSettings settings, MailFolder folder) {
        this.folder = folder;
        this.server = SMTPServer.port(settings.port())
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .maxMessageSize(MOST_BYTES)
                .messageHandlerFactory(new SimpleMessageListenerAdapter(this))
                .build();
    }

    @Override
    public boolean accept(String from, String recipient) {
        return true;
    }

    @Override
    public void deliver(String from, String recipient, InputStream data) throws IOException {
        folder.keep(data.readAllBytes());
    }

    @Override
    public void start() {
        server.start();
        running = true;
    }

    @Override
    public void stop() {
        server.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
