package dev.atelier;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What a module's own tests start instead of the whole. */
@SpringBootApplication
class TestAtelier {}
