package dev.atelier;

import dev.atelier.testing.MovableClock;
import dev.atelier.testing.PostgresForTests;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Starts the whole house on a real PostgreSQL, with a clock that stands still; mail waits in the outbox. Such tests share
 * house and clock, so they run one after the other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Atelier.class,
        properties = {
            "spring.datasource.url=jdbc:postgresql:",
            // The database is gone by then, and waiting for it takes half a minute.
            "spring.main.register-shutdown-hook=false",
            "atelier.mail.inbox.port=0",
            "atelier.admin=first@example.org"
        })
@AutoConfigureMockMvc
@Execution(ExecutionMode.SAME_THREAD)
@Import({PostgresForTests.class, WholeHouse.Time.class})
public @interface WholeHouse {

    /** Time that tests move. */
    @TestConfiguration(proxyBeanMethods = false)
    class Time {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }
}
