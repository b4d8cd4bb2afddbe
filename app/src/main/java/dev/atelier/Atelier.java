package dev.atelier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Atelier. */
@SpringBootApplication
public class Atelier {

    static void main(String[] arguments) {
        SpringApplication.run(Atelier.class, arguments);
    }
}
