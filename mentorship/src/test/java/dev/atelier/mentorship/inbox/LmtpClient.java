package dev.atelier.mentorship.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Speaks LMTP word by word over a bare socket. */
final class LmtpClient implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader in;

    LmtpClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    /** Connected, greeted, and introduced. */
    static LmtpClient introduced(int port) throws IOException {
        var client = new LmtpClient(port);
        client.answer();
        client.say("LHLO there.example");
        return client;
    }

    /** Sends a line; answers what the server says to it, its lines joined. */
    String say(String line) throws IOException {
        send(line + "\r\n");
        return answer();
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    /** The next answer, which may have several lines; empty when the server has hung up. */
    String answer() throws IOException {
        var lines = new ArrayList<String>();
        String line;
        do {
            line = in.readLine();
            if (line != null) {
                lines.add(line);
            }
        } while (line != null && line.length() > 3 && line.charAt(3) == '-');
        return String.join("\n", lines);
    }

    /** Sends a mail to these and answers what is said of each after its last dot. */
    List<String> deliver(String sender, List<String> recipients, String text) throws IOException {
        say("MAIL FROM:<" + sender + ">");
        for (var recipient : recipients) {
            say("RCPT TO:<" + recipient + ">");
        }
        say("DATA");
        send(text + ".\r\n");
        var answers = new ArrayList<String>();
        for (var recipient = 0; recipient < recipients.size(); recipient++) {
            answers.add(answer());
        }
        return answers;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
