package dev.atelier.bench.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Begins and ends a recording of what is said to the database. */
@RestController
class RecordingController {

    private final RecordedDataSource database;

    RecordingController(DataSource database) {
        this.database = (RecordedDataSource) database;
    }

    @GetMapping("/bench/recording/begin")
    void begin() {
        database.record();
    }

    @GetMapping("/bench/recording/end")
    byte[] end() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(database.finish());
        }
        return bytes.toByteArray();
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        static BeanPostProcessor recordedDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource plain ? new RecordedDataSource(plain) : bean;
                }
            };
        }
    }
}
