package dev.atelier;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Atelier. Rooms name their classes for themselves, so beans are told apart by their full names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Atelier")
@EnableScheduling
public class Atelier {

    /**
     * Virtual threads that load classes out of a packaged jar hold on to their carriers, of which there is one for each
     * processor: on a machine with two, a start can then stand still for good.
     */
    private static final int CARRIERS = 16;

    static void main(String[] arguments) {
        var parallelism = "jdk.virtualThreadScheduler.parallelism";
        if (System.getProperty(parallelism) == null) {
            var carriers = Math.max(CARRIERS, Runtime.getRuntime().availableProcessors());
            System.setProperty(parallelism, String.valueOf(carriers));
        }
        SpringApplication.run(Atelier.class, arguments);
    }

    /** Everyone's clock, so that a test can move it. */
    @Bean
    @ConditionalOnMissingBean(InstantSource.class)
    static InstantSource clock() {
        return Clock.systemUTC();
    }

    /** Health is all that anyone asks for, so nothing is measured around each filter of each request. */
    @Bean
    static ObservationRegistry unobserved() {
        return ObservationRegistry.NOOP;
    }
}
