package dev.atelier.mentorship.store;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * With {@code atelier.artifacts.move-from}, files are copied from that folder into the bucket that the other settings name,
 * and Atelier ends instead of starting: with 0, or with 1 and a word on what is wrong.
 */
final class MoveAtStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    static final String SETTING = "atelier.artifacts.move-from";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var from = event.getEnvironment().getProperty(SETTING);
        if (from != null) {
            System.exit(move(Path.of(from), event.getEnvironment()));
        }
    }

    static int move(Path from, Environment environment) {
        var out = System.out;
        try {
            var binder = Binder.get(environment);
            var s3 = binder.bindOrCreate("atelier.artifacts.s3", S3Settings.class);
            if (!s3.chosen()) {
                out.println(
                        "Where to? Write atelier.artifacts.s3.bucket and the other settings of the bucket as well.");
                return 1;
            }
            if (!from.toFile().isDirectory()) {
                out.println("There is no folder " + from.toAbsolutePath() + ".");
                return 1;
            }
            try (var to =
                    StoreConfiguration.bucket(binder.bindOrCreate("atelier", StoreSettings.class), s3, environment)) {
                to.check();
                out.println("Copying from " + from.toAbsolutePath() + " to " + to.place());
                var moved = new MoveFromFolder(new Folder(from), to, out).run();
                out.println(
                        moved.damaged() == 0
                                ? "Done. Run this again after the last file was handed in, then start with these"
                                        + " settings and without move-from."
                                : "Done but for " + moved.damaged()
                                        + ". Restore these from a backup, and run this again.");
                return moved.damaged() == 0 ? 0 : 1;
            }
        } catch (BindException wrong) {
            out.println(
                    wrong.getCause() == null
                            ? wrong.getMessage()
                            : wrong.getCause().getMessage());
        } catch (IOException | RuntimeException failure) {
            out.println(failure.getMessage());
            out.println("What was copied stays. Run this again to go on.");
        }
        return 1;
    }

    /** After all files of settings are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
