package dev.atelier.mentorship.postbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What lies between a server and Atelier: it can break, and hide that the server knows IDLE. */
final class Wire implements AutoCloseable {

    private final ServerSocket socket;
    private final int behind;
    private final boolean hidesIdle;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    Wire(int behind, boolean hidesIdle) throws IOException {
        this.behind = behind;
        this.hidesIdle = hidesIdle;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::connect);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many connections there have been. */
    int connections() {
        return connections.get();
    }

    void breaks() throws IOException {
        for (var one : open) {
            one.close();
        }
        open.clear();
    }

    private void connect() {
        try {
            while (true) {
                var client = socket.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), behind);
                open.addAll(List.of(client, server));
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> pass(client, server, false));
                Thread.ofVirtual().start(() -> pass(server, client, hidesIdle));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void pass(Socket from, Socket to, boolean hides) {
        try (from;
                to) {
            pass(from.getInputStream(), to.getOutputStream(), hides);
        } catch (IOException broken) {
            // As wires do.
        }
    }

    private static void pass(InputStream in, OutputStream out, boolean hides) throws IOException {
        var buffer = new byte[8_192];
        int count;
        while ((count = in.read(buffer)) >= 0) {
            var text = new String(buffer, 0, count, ISO_8859_1);
            out.write((hides ? text.replace(" IDLE", " NONE") : text).getBytes(ISO_8859_1));
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        breaks();
    }
}
