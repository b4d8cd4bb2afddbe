package dev.atelier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An SMTP server that behaves in one chosen way, most of them bad, and remembers which mails it got whole. */
final class StubbornServer implements AutoCloseable {

    enum Way {
        STOPS_AT_RCPT,
        CUTS_INSIDE_DATA,
        CUTS_AFTER_THE_DOT,
        KNOWS_NOBODY,
        IS_BUSY,
        TAKES_EVERYTHING
    }

    private final ServerSocket socket;
    private final Way way;
    private final List<String> whole = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);

    StubbornServer(Way way) throws IOException {
        this.way = way;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The mails that ended with a dot. */
    List<String> whole() {
        return List.copyOf(whole);
    }

    /** What was said before DATA. */
    List<String> commands() {
        return List.copyOf(commands);
    }

    void awaitRecipient() throws InterruptedException {
        assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
    }

    void goOn() {
        goOn.countDown();
    }

    void awaitEnd() throws InterruptedException {
        assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private void serve() {
        try {
            while (true) {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            var out = client.getOutputStream();
            say(out, "220 stubborn");
            String line;
            while ((line = in.readLine()) != null) {
                if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    if (way == Way.CUTS_INSIDE_DATA) {
                        return;
                    }
                    if (!take(in)) {
                        return;
                    }
                    if (way == Way.CUTS_AFTER_THE_DOT) {
                        return;
                    }
                    say(out, "250 2.0.0 taken");
                } else {
                    say(out, answer(line));
                }
            }
        } catch (IOException | InterruptedException gone) {
            // The client hung up.
        } finally {
            left.countDown();
        }
    }

    private boolean take(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        String line;
        while ((line = in.readLine()) != null) {
            if (line.equals(".")) {
                whole.add(mail.toString());
                return true;
            }
            mail.append(line).append('\n');
        }
        return false;
    }

    private String answer(String line) throws InterruptedException {
        commands.add(line);
        if (line.startsWith("RCPT")) {
            reached.countDown();
            switch (way) {
                case STOPS_AT_RCPT -> goOn.await();
                case KNOWS_NOBODY -> {
                    return "550 5.1.1 no such user";
                }
                case IS_BUSY -> {
                    return "451 4.7.1 come back later";
                }
                case CUTS_INSIDE_DATA, CUTS_AFTER_THE_DOT, TAKES_EVERYTHING -> {}
            }
        }
        return line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        goOn.countDown();
        socket.close();
    }
}
