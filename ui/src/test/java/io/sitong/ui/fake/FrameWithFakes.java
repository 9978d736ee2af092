package io.sitong.ui.fake;

import io.sitong.Application;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Starts the frame on the fakes, to look at it. */
public final class FrameWithFakes {

    private FrameWithFakes() {}

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Application.class, FakePorts.class);
        ConfigurableApplicationContext context = application.run(args);
        DivisionCode region = new DivisionCode("150000000000");
        context.getBean(Accounts.class)
                .add(
                        Viewer.system(region),
                        "zhang",
                        "张敏",
                        context.getBean(PasswordEncoder.class).encode("zhang"),
                        Role.BUREAU,
                        region,
                        false);
    }
}
