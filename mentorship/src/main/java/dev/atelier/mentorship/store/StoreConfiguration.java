package dev.atelier.mentorship.store;

import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where files lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

    @Bean
    ArtifactStore artifactStore(StoreSettings settings, InstantSource clock) {
        return new FolderStore(settings.artifacts(), clock);
    }
}
