package dev.atelier.mentorship.mailing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A certificate that nobody vouches for, made for one run by the JDK's own tool. */
public record TestCertificate(Path file, String password) {

    /** Makes one for {@code localhost}. */
    public static TestCertificate make(String name, Path folder) {
        var file = folder.resolve(name + "-" + System.nanoTime() + ".p12").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            var made = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            name,
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=" + name,
                            "-ext",
                            "SAN=DNS:localhost",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            "changeit")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (made != 0) {
                throw new IllegalStateException("keytool ended with " + made);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return new TestCertificate(file, "changeit");
    }

    public String location() {
        return file.toUri().toString();
    }
}
