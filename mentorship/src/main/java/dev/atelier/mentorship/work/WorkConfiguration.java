package dev.atelier.mentorship.work;

import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of work and chooses where its files lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkSettings.class)
class WorkConfiguration {

    @Bean
    ArtifactStore artifactStore(WorkSettings settings, InstantSource clock) {
        return new FolderStore(settings.artifacts(), clock);
    }
}
