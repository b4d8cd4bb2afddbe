package dev.atelier.mentorship.store;

import java.time.InstantSource;
import org.jooq.DSLContext;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;
import org.springframework.transaction.PlatformTransactionManager;

/** Chooses where files lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreSettings.class, S3Settings.class})
class StoreConfiguration {

    @Bean
    Medium medium(StoreSettings folder, S3Settings s3, Environment environment) {
        if (!s3.chosen()) {
            return new Folder(folder.artifacts());
        }
        var bucket = bucket(folder, s3, environment);
        try {
            bucket.check();
        } catch (S3Trouble trouble) {
            if (trouble.ofSettings()) {
                bucket.close();
                throw new IllegalStateException(trouble.getMessage(), trouble);
            }
            LoggerFactory.getLogger(Bucket.class).warn("Files can't be reached yet. {}", trouble.getMessage());
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return bucket;
    }

    static Bucket bucket(StoreSettings folder, S3Settings s3, PropertyResolver environment) {
        var settings = s3.accessKey() != null
                ? s3
                : s3.with(
                        environment.getProperty("AWS_ACCESS_KEY_ID"),
                        environment.getProperty("AWS_SECRET_ACCESS_KEY"),
                        environment.getProperty("AWS_SESSION_TOKEN"));
        if (settings.accessKey() == null) {
            throw new IllegalArgumentException("atelier.artifacts.s3.bucket is set and no key: write"
                    + " atelier.artifacts.s3.access-key and secret-key, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
                    + " into the environment");
        }
        return Bucket.open(settings, folder.artifacts().resolve(Folder.INCOMING));
    }

    @Bean
    PutNotes putNotes(DSLContext db, PlatformTransactionManager transactions, InstantSource clock) {
        return new PutNotes(db, transactions, clock);
    }

    @Bean
    NotedStore artifactStore(Medium medium, PutNotes notes, Namings named) {
        return new NotedStore(medium, notes, named);
    }
}
