package org.homeward.ui.attacks;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** An address that answers as the program does, or as something with holes does, and those who signed in there. */
final class Edge {

    private final URI address;
    private final Map<String, Caller> signedIn = new HashMap<>();

    Edge(URI address) {
        this.address = address;
    }

    URI address() {
        return address;
    }

    /** Somebody new without a session. */
    Caller nobody() {
        return new Caller(address);
    }

    /** Somebody who signed in, once for all attacks. */
    Caller as(String username) throws IOException, InterruptedException {
        Caller known = signedIn.get(username);
        if (known == null) {
            known = anew(username);
            signedIn.put(username, known);
        }
        return known;
    }

    /** The same with a session of their own. */
    Caller anew(String username) throws IOException, InterruptedException {
        return nobody().signIn(username);
    }
}
