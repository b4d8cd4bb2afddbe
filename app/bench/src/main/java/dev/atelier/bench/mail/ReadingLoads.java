package dev.atelier.bench.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.atelier.mentorship.reading.Authorship;
import dev.atelier.mentorship.reading.MailReader;
import dev.atelier.mentorship.reading.ReadMail;
import dev.atelier.mentorship.reading.ReplyTrimmer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How long it takes to read a mail, tell who wrote it and trim it, by its size: for a mail as people write them, and for
 * such as somebody would write who wants the reader to stand still. Linear is what takes ten times as long for ten times
 * the size.
 */
public final class ReadingLoads {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000, 5_000_000};
    private static final int ROUNDS = 5;
    private static final long WARMING = 3_000_000_000L;
    private static final LocalDate DAY = LocalDate.of(2023, 8, 12);

    private ReadingLoads() {}

    private record Shape(String name, IntFunction<String> mail) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    "an answer over a quoted one",
                    size -> text(repeated("A line that somebody wrote.\n", size / 2)
                            + "\nOn Sat, 12 Aug 2023 at 10:50, Ravi wrote:\n"
                            + repeated("> A line of before.\n", size / 2))),
            new Shape("answers between quotes", size -> text(repeated("> quoted\nanswered\n\n", size))),
            new Shape("quote signs only", size -> text(repeated(">", size))),
            new Shape("one line of spaces", size -> text(repeated(" ", size) + "x")),
            new Shape(
                    "beginnings of quote headers",
                    size -> text(repeated("On Sat, 12 Aug 2023 at 10:50, Ravi\n", size))),
            new Shape("From: and again From:", size -> text(repeated("From: a <b@c>\nSent: x\n", size))),
            new Shape("dashes", size -> text(repeated("-", size) + "\n" + repeated("--\n", size / 10))),
            new Shape("header fields", size -> repeated("X-Field: a value\n", size) + "\nText\n"),
            new Shape("one header field, folded", size -> "Subject: a\n" + repeated(" and on\n", size) + "\nText\n"),
            new Shape("encoded words", size -> "Subject: " + repeated("=?utf-8?q?a?= ", size) + "\n\nText\n"),
            new Shape("references", size -> "References: " + repeated("<a@b> ", size) + "\n\nText\n"),
            new Shape("open brackets in From", size -> "From: " + repeated("(\"<", size) + "\n\nText\n"),
            new Shape("parts within parts", ReadingLoads::nested),
            new Shape(
                    "many small parts",
                    size -> "Content-Type: multipart/mixed; boundary=b\n\n"
                            + repeated("--b\nContent-Type: text/plain\n\nx\n", size) + "--b--\n"),
            new Shape("HTML, never closed", size -> html(repeated("<div><b>", size))),
            new Shape("HTML, quotes in quotes", size -> html(repeated("<blockquote>a", size))),
            new Shape("HTML, one attribute", size -> html("<p title=\"" + repeated("&lt;", size) + "\">a</p>")),
            new Shape(
                    "format=flowed",
                    size -> "Content-Type: text/plain; format=flowed; delsp=yes\n\n" + repeated("> flows on \n", size)),
            new Shape(
                    "uuencode that never ends",
                    size -> text("begin 644 a\n" + repeated("M" + "a".repeat(60) + "\n", size))),
            new Shape(
                    "delivery status",
                    size -> "Content-Type: multipart/report; boundary=b\n\n--b\n"
                            + "Content-Type: message/delivery-status\n\n"
                            + repeated("Final-Recipient: rfc822; a@b\nStatus: 5.1.1\n\n", size) + "--b--\n"));

    /** A Markdown table: microseconds for each kilobyte by size, and how the largest compares with the smallest. */
    public static String table() {
        var table = new StringBuilder(
                "\n| µs for each kB of | 10 kB | 100 kB | 1 MB | 5 MB | MB a second at 1 MB | most over least |\n"
                        + "| --- | --- | --- | --- | --- | --- | --- |\n");
        for (var shape : SHAPES) {
            warmUp(shape);
            var times = new ArrayList<Double>();
            for (var size : SIZES) {
                times.add(microsecondsPerKilobyte(shape, size));
            }
            var row = String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f | %.0f | %.1f |%n",
                    shape.name(),
                    times.get(0),
                    times.get(1),
                    times.get(2),
                    times.get(3),
                    1_000 / times.get(2),
                    times.get(3) / times.get(1));
            System.out.print(row);
            table.append(row);
        }
        return table.toString();
    }

    /** Until Java has compiled what this mail needs. */
    private static void warmUp(Shape shape) {
        var raw = shape.mail().apply(SIZES[1]).getBytes(UTF_8);
        for (var until = System.nanoTime() + WARMING; System.nanoTime() < until; ) {
            read(raw);
        }
    }

    /** The best of several rounds, as the machine has other things to do as well. */
    private static double microsecondsPerKilobyte(Shape shape, int size) {
        var raw = shape.mail().apply(size).getBytes(UTF_8);
        var best = Long.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            read(raw);
            best = Math.min(best, System.nanoTime() - began);
        }
        return best / 1_000.0 / (raw.length / 1_000.0);
    }

    private static void read(byte[] raw) {
        if (new MailReader().read(raw) instanceof ReadMail mail) {
            new Authorship().judge(mail, false, DAY);
            var text = mail.body().text();
            if (!new ReplyTrimmer().trim(text).whole().equals(text)) {
                throw new IllegalStateException("Something of the text was lost");
            }
        }
    }

    private static String text(String body) {
        return "From: Meera <meera@learners.example>\nSubject: Re: Seeds\nContent-Type: text/plain; charset=utf-8\n\n"
                + body;
    }

    private static String html(String body) {
        return "From: Meera <meera@learners.example>\nContent-Type: text/html; charset=utf-8\n\n<html><body>" + body;
    }

    private static String nested(int size) {
        var mail = new StringBuilder();
        for (var depth = 0; mail.length() < size; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }
        return mail + "Content-Type: text/plain\n\nText\n";
    }

    private static String repeated(String words, int size) {
        return words.repeat(Math.max(1, size / words.length()));
    }
}
