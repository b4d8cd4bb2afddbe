package dev.atelier.mentorship.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param artifacts the folder that keeps what is handed in; back it up together with the database */
@ConfigurationProperties("atelier")
record StoreSettings(@DefaultValue("data/artifacts") Path artifacts) {}
