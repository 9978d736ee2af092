package io.sitong.ui.start;

import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.ui.texts.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the administrator where nobody can sign in yet, and prints the one-time password, once, on the console only. */
@Component
class FirstAccount {

    static final String LOGIN = "admin";

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SitongSettings settings;

    FirstAccount(Accounts accounts, PasswordEncoder encoder, SitongSettings settings) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(10)
    void onReady() {
        if (!accounts.isEmpty()) {
            return;
        }
        String password = OneTimePassword.next();
        accounts.add(
                Viewer.system(settings.region()),
                LOGIN,
                Messages.get("access.first.name"),
                encoder.encode(password),
                Role.BUREAU,
                settings.region(),
                true);
        print(Messages.get("access.first.notice", LOGIN, password));
    }

    /** Past the log, so that the password is in no log file. */
    private static void print(String notice) {
        PrintWriter console = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        console.println();
        console.println(notice);
        console.println();
        console.flush();
    }
}
