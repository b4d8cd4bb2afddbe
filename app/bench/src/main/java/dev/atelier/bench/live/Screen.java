package dev.atelier.bench.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.function.LongConsumer;

/** A browser that follows one piece of a page, and tells when it has heard one. Its thread is a virtual one. */
final class Screen implements AutoCloseable {

    private final Socket socket;

    private Screen(Socket socket) {
        this.socket = socket;
    }

    static Screen open(String origin, String path, String cookie, LongConsumer heard) throws IOException {
        var house = URI.create(origin);
        var socket = new Socket(house.getHost(), house.getPort());
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: " + house.getAuthority()
                                + "\r\nAccept: text/event-stream\r\nCookie: " + cookie + "\r\n\r\n")
                        .getBytes(UTF_8));
        Thread.ofVirtual().start(() -> listen(socket, heard));
        return new Screen(socket);
    }

    private static void listen(Socket socket, LongConsumer heard) {
        try (var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                // The whole piece is there when its last line has come: they travel in one go.
                if (line.startsWith("id: ")) {
                    heard.accept(System.nanoTime());
                }
            }
        } catch (IOException closed) {
            // So it ends.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
