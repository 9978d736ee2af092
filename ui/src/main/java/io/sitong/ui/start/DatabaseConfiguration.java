package io.sitong.ui.start;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database: what {@code spring.datasource.url} names, else an embedded file in the data directory. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SitongSettings.class, DataSourceProperties.class})
class DatabaseConfiguration {

    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000";

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    DataSource dataSource(SitongSettings settings, DataSourceProperties wanted) {
        if (wanted.getUrl() == null) {
            Path directory = settings.dataDirectory();
            try {
                Files.createDirectories(directory);
            } catch (IOException e) {
                throw new UncheckedIOException("the data directory cannot be made: " + directory, e);
            }
            wanted.setUrl("jdbc:h2:file:" + directory.resolve("sitong") + H2_OPTIONS);
            // the file is as safe as its directory: nobody reaches it over the network
            wanted.setUsername("sa");
            wanted.setPassword("");
        }
        return wanted.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    }
}
