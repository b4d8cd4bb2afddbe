package dev.atelier.bench.review;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A learner who hands in many images by the pages, round after round, of which each is asked for another. */
final class Handed {

    private static final int WIDTH = 768;
    private static final int HEIGHT = 512;

    private final Connection browser;
    private final String origin;
    private final String database;
    private final String person;

    /** @param person the id of the account whose session this is */
    Handed(String origin, String database, String person, String session) {
        this.origin = origin;
        this.database = database;
        this.person = person;
        this.browser = Jsoup.newSession()
                .timeout(120_000)
                .maxBodySize(0)
                .cookieStore(new java.net.CookieManager().getCookieStore());
        var cookie = new java.net.HttpCookie("atelier", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        browser.cookieStore().add(URI.create(origin), cookie);
    }

    /** Hands in so many images, so many in a round; the address of the work. */
    String images(int many, int inRound) throws IOException, SQLException {
        var work = begun();
        var round = 1;
        for (var image = 0; image < many; image += inRound, round++) {
            if (image > 0) {
                next(work.substring(9), round);
            }
            upload(work, round, image, Math.min(many, image + inRound));
        }
        return work;
    }

    /** Begins a work in a cohort of its own; its address. */
    String begun() throws IOException, SQLException {
        var cohort = UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        execute("""
            insert into mentorship.cohort (id, revision, title, status, starts_at, ends_at, zone)
                values ('COHORT', 1, 'Gallery', 'COMPLETED', '2026-01-01', '2026-01-01', 'Asia/Kolkata');
            insert into mentorship.participant (id, name, address) values ('PERSON', 'Visitor', 'visitor@example.org')
                on conflict do nothing;
            insert into mentorship.seat (cohort_id, learner_id, enrolment_id, status, as_of)
                values ('COHORT', 'PERSON', gen_random_uuid(), 'COMPLETED', now());
            """.replace("COHORT", cohort.toString()).replace("PERSON", person));
        var list = page("/my/work");
        var work = "/my/work/" + UUID.randomUUID();
        send(list, "/my/work", List.of("cohort", cohort.toString(), "title", "Hills", "form", work.substring(9)));
        return work;
    }

    /** Several in one form, as people choose them. */
    private void upload(String work, int round, int from, int to) throws IOException {
        var draft = page(work);
        for (var begin = from; begin < to; begin += 10) {
            var sending = request(work + "/rounds/" + round + "/files").method(Connection.Method.POST);
            sending.data("_csrf", token(draft));
            for (var image = begin; image < Math.min(to, begin + 10); image++) {
                sending.data("files", "hills-" + image + ".png", new ByteArrayInputStream(picture(image)));
            }
            if (sending.followRedirects(false).execute().statusCode() != 302) {
                throw new IllegalStateException("An upload was not taken");
            }
        }
    }

    /** As if the round had been handed in, and a reviewer had asked for another. */
    private void next(String work, int number) throws SQLException {
        execute("""
            update mentorship.round set state = 'SUBMITTED', hash = sha256('x'), submitted_at = now()
                where work_id = 'WORK' and state = 'DRAFT';
            update mentorship.round set state = 'REVISE' where work_id = 'WORK' and state = 'SUBMITTED';
            insert into mentorship.round (work_id, cohort_id, learner_id, number, state)
                select id, cohort_id, learner_id, NUMBER, 'DRAFT' from mentorship.work where id = 'WORK';
            """.replace("WORK", work).replace("NUMBER", String.valueOf(number)));
    }

    /** What this browser sends as cookies. */
    String cookies() {
        return browser.cookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    Document page(String path) throws IOException {
        return request(path).execute().parse();
    }

    private void send(Document form, String path, List<String> fields) throws IOException {
        var sending = request(path).method(Connection.Method.POST).data("_csrf", token(form));
        for (var at = 0; at < fields.size(); at += 2) {
            sending.data(fields.get(at), fields.get(at + 1));
        }
        sending.execute();
    }

    static String token(Document page) {
        return page.select("input[name=_csrf]").val();
    }

    private Connection request(String path) {
        return browser.newRequest(origin + path);
    }

    private void execute(String sql) throws SQLException {
        try (var one = DriverManager.getConnection(database);
                var statement = one.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Hills, a little of them unlike all others, with noise as photographs have it. */
    static byte[] picture(int seed) throws IOException {
        var random = new Random(seed);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, colour(random), WIDTH, HEIGHT, colour(random)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (var hill = 0; hill < 12; hill++) {
            pen.setColor(colour(random));
            pen.fillOval(random.nextInt(WIDTH), HEIGHT / 2 + random.nextInt(HEIGHT / 2), 300, 200);
        }
        pen.dispose();
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, image.getRGB(x, y) ^ (random.nextInt() & 0x030303));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(0x1000000));
    }

    /** The addresses of all tiles on a gallery's page. */
    static List<String> tiles(Document gallery) {
        return new ArrayList<>(gallery.select(".tiles img").eachAttr("src"));
    }
}
