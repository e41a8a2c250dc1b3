package org.homeward.ui.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers a problem that nothing else answered, with its status alone: a request that cannot be read and a fault are told from
 * what is not allowed, and no page of the server tells how it works inside.
 */
@RestController
final class Problems implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Void> answer(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known
                ? known
                : HttpStatus.INTERNAL_SERVER_ERROR.value();
        return ResponseEntity.status(status).build();
    }
}
