package io.sitong.ui.system;

import org.springframework.stereotype.Component;

/** The models of the tabs of the bureau's own screen. */
@Component
record SystemModels(UsersModel users, TokensModel tokens, AuditModels audits) {}
