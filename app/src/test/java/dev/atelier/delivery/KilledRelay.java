package dev.atelier.delivery;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Instant;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Another Atelier that relays mail until it is killed. */
final class KilledRelay {

    private KilledRelay() {}

    static Process start(DataSource database, int port, Instant now) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledRelay.class.getName(),
                        ((HikariDataSource) database).getJdbcUrl(),
                        String.valueOf(port),
                        now.toString())
                .inheritIO()
                .start();
    }

    static void main(String[] arguments) throws InterruptedException {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(arguments[0]);
        configuration.setMaximumPoolSize(3);
        var db = DSL.using(new HikariDataSource(configuration), SQLDialect.POSTGRES);
        var now = Instant.parse(arguments[2]);
        RelayWorld.relay(db, () -> now, Integer.parseInt(arguments[1])).start();
        Thread.sleep(60_000);
    }
}
