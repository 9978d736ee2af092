package io.sitong.ui.start;

import com.zaxxer.hikari.HikariDataSource;
import io.sitong.catalog.store.EmbeddedFile;
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
            wanted.setUrl(EmbeddedFile.address(directory));
            // the file is as safe as its directory: nobody reaches it over the network
            wanted.setUsername("sa");
            wanted.setPassword("");
        }
        return wanted.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    }
}
