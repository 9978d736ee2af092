package io.sitong.ui.dashboard;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;

/** 工作台. */
@Route(Links.DASHBOARD)
@PermitAll
class DashboardView extends ScreenFrame implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    DashboardView() {
        super(Messages.get("dashboard.title"), Messages.get("dashboard.purpose"));
    }

    @Override
    public String getPageTitle() {
        return Messages.get("dashboard.title");
    }
}
