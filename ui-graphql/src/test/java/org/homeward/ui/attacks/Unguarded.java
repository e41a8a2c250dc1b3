package org.homeward.ui.attacks;

import org.springframework.graphql.data.method.annotation.SchemaMapping;

/** What no controller may be: below another class, behind an interface, and open to whoever can call it. */
class Unguarded extends Planted implements Planted.Asks {

    @Override
    @SchemaMapping(typeName = "Query", field = "planted")
    public String planted() {
        return World.NAME;
    }
}
