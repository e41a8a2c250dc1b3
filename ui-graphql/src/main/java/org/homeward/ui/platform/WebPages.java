package org.homeward.ui.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The addresses of the web page: all of them are the one page, which then shows what belongs there. */
@Controller
class WebPages {

    @GetMapping({"/people", "/people/{*rest}", "/intake", "/network"})
    String page() {
        return "forward:/index.html";
    }
}
