package dev.atelier.bench.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Stopwatch;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** So many senders bring mails at once, each waiting for its answer: by SMTP to the house, or as rows to its database. */
public final class MailLoads {

    private static final String TABLE = "bench_mail";

    private final int port;
    private final String database;
    private final int senders;
    private final int mails;
    private final String body;

    /**
     * To one house.
     *
     * @param port of its SMTP server
     * @param database its JDBC address
     * @param mails how many each sender brings
     * @param size of each mail in bytes, its header besides
     */
    public MailLoads(int port, String database, int senders, int mails, int size) {
        this.port = port;
        this.database = database;
        this.senders = senders;
        this.mails = mails;
        this.body = "So it is written, line by line, until it is long enough.\r\n".repeat(size / 58);
    }

    /** By SMTP, one session for each sender. */
    public Pace smtp() {
        return atOnce(watch -> {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
                var out = new BufferedOutputStream(socket.getOutputStream());
                expect(in, "220");
                say(out, in, "EHLO bench.example", "250");
                for (var number = 0; number < mails; number++) {
                    var mail = mail();
                    var began = System.nanoTime();
                    say(out, in, "MAIL FROM:<sender@bench.example>", "250");
                    say(out, in, "RCPT TO:<postmaster@localhost>", "250");
                    say(out, in, "DATA", "354");
                    say(out, in, mail + ".", "250");
                    watch.note(began, System.nanoTime());
                }
                say(out, in, "QUIT", "221");
            }
        });
    }

    /** As rows of a table that has nothing but them, each with a commit of its own. */
    public Pace rows() throws SQLException {
        try (var one = DriverManager.getConnection(database);
                var making = one.createStatement()) {
            making.execute("create table if not exists " + TABLE + " (id uuid primary key, raw bytea not null)");
        }
        return atOnce(watch -> {
            try (var own = DriverManager.getConnection(database)) {
                own.setAutoCommit(false);
                for (var number = 0; number < mails; number++) {
                    var raw = mail().getBytes(US_ASCII);
                    var began = System.nanoTime();
                    insert(own, raw);
                    watch.note(began, System.nanoTime());
                }
            }
        });
    }

    private static void insert(Connection own, byte[] raw) throws SQLException {
        try (var row = own.prepareStatement("insert into " + TABLE + " (id, raw) values (?, ?)")) {
            row.setObject(1, UUID.randomUUID());
            row.setBytes(2, raw);
            row.executeUpdate();
        }
        own.commit();
    }

    private String mail() {
        return "From: sender@bench.example\r\nTo: postmaster@localhost\r\nSubject: A mail\r\nMessage-ID: <"
                + UUID.randomUUID() + "@bench.example>\r\n\r\n" + body;
    }

    private interface Sender {
        void bring(Stopwatch watch) throws Exception;
    }

    private Pace atOnce(Sender sender) {
        var watch = new Stopwatch();
        try (var people = Executors.newFixedThreadPool(senders)) {
            var all = new ArrayList<Callable<Void>>();
            for (var number = 0; number < senders; number++) {
                all.add(() -> {
                    sender.bring(watch);
                    return null;
                });
            }
            for (var one : people.invokeAll(all)) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return watch.pace();
    }

    private static void say(BufferedOutputStream out, BufferedReader in, String line, String code) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
        expect(in, code);
    }

    private static void expect(BufferedReader in, String code) throws IOException {
        String line;
        do {
            line = in.readLine();
            if (line == null || !line.startsWith(code)) {
                throw new IllegalStateException("Not " + code + " but " + line);
            }
        } while (line.startsWith(code + "-"));
    }
}
