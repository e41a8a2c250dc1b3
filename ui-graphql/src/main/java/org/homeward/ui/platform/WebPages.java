package org.homeward.ui.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The addresses of the web page: all of them are the one page, which then shows what belongs there; and GraphiQL's. */
@Controller
class WebPages {

    @GetMapping({
        "/people",
        "/people/{*rest}",
        "/intake",
        "/network",
        "/families",
        "/requests",
        "/missions",
        "/audit",
        "/emergencies",
        "/accounts",
        "/board",
        "/journeys",
        "/found",
        "/reports",
        "/reports/{*rest}"
    })
    String page() {
        return "forward:/index.html";
    }

    /** Let in by the access rules in the demo only. */
    @GetMapping("/graphiql")
    String explorer() {
        return "forward:/graphiql.html";
    }
}
