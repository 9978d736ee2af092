package io.sitong;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import io.sitong.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the workbench. */
@SpringBootApplication
@Push
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("screens.css")
@StyleSheet("imports.css")
public class Application implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "favicon.svg");
    }

    /** Without a command, or with settings only, the workbench is served. */
    public static void main(String[] args) {
        if (args.length == 0 || args[0].startsWith("--server.") || args[0].startsWith("--spring.")) {
            SpringApplication.run(Application.class, args);
            return;
        }
        System.exit(Commands.run(args));
    }
}
