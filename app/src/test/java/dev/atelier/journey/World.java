package dev.atelier.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Ports and places of a journey: Atelier, its inbox, and the mail servers of everybody else. */
final class World {

    private final int web;
    private final int inbox;
    private final int smtp;
    private final int imap;

    World() {
        var ports = freePorts(4);
        web = ports.get(0);
        inbox = ports.get(1);
        smtp = ports.get(2);
        imap = ports.get(3);
    }

    String origin() {
        return "http://localhost:" + web;
    }

    PostOffice postOffice(InstantSource clock) {
        return new PostOffice(smtp, imap, inbox, clock);
    }

    void settings(DynamicPropertyRegistry settings, Path files) {
        settings.add("server.port", () -> web);
        settings.add("atelier.url", this::origin);
        settings.add("atelier.mail.domain", () -> "atelier.example");
        settings.add("atelier.mail.from", () -> "Atelier <hello@atelier.example>");
        settings.add("atelier.mail.inbox.port", () -> inbox);
        settings.add("atelier.artifacts", files::toString);
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> smtp);
    }

    private static List<Integer> freePorts(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (var socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
