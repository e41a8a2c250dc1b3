package org.homeward.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.homeward.shared.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Who reads the metrics: administrators who are signed in, and whoever reaches a management port of its own that is bound to
 * this machine only. There is no such port unless {@code management.server.port} sets one.
 */
final class MonitoringAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final Environment environment;

    MonitoringAccess(Environment environment) {
        this.environment = environment;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(onManagementPort(context.getRequest()) || isAdministrator(who.get()));
    }

    private boolean onManagementPort(HttpServletRequest request) {
        Integer own = environment.getProperty("local.management.port", Integer.class);
        Integer usual = environment.getProperty("local.server.port", Integer.class);
        return own != null && !own.equals(usual) && own == request.getLocalPort() && isLoopback(request.getLocalAddr());
    }

    private static boolean isAdministrator(@Nullable Authentication who) {
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(one -> ("ROLE_" + Role.ADMINISTRATOR.name()).equals(one.getAuthority()));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
