package dev.atelier.demo;

import dev.atelier.Atelier;
import dev.atelier.testing.PostgresForTests;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Opens the demo as a newcomer finds it: a real server on loopback, its story told. One test at a time is in it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Atelier.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "atelier.demo=true",
            "server.address=127.0.0.1",
            "spring.datasource.url=jdbc:postgresql:",
            "spring.main.register-shutdown-hook=false"
        })
@ResourceLock("the demo")
@Import({PostgresForTests.class, DemoHouse.Places.class})
public @interface DemoHouse {

    /** Ports that nobody else has, and folders that are gone afterwards. */
    @TestConfiguration(proxyBeanMethods = false)
    class Places {

        @Bean
        DynamicPropertyRegistrar places() throws IOException {
            var catcher = freePort();
            var inbox = freePort();
            var folder = Files.createTempDirectory("atelier-demo");
            return settings -> {
                settings.add("spring.mail.host", () -> "127.0.0.1");
                settings.add("spring.mail.port", () -> catcher);
                settings.add("atelier.demo-mail.port", () -> catcher);
                settings.add("atelier.demo-mail.inbox-port", () -> inbox);
                settings.add("atelier.mail.inbox.port", () -> inbox);
                settings.add(
                        "atelier.demo-mail.folder", () -> folder.resolve("mail").toString());
                settings.add(
                        "atelier.artifacts", () -> folder.resolve("artifacts").toString());
            };
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }
}
