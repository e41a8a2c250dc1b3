package org.homeward.query.platform;

import org.homeward.query.matching.Scorer;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * Reads the tables of names beside everything else that a start does, two seconds that the index would wait for otherwise.
 */
final class TablesReadAhead implements ApplicationListener<ApplicationStartingEvent> {

    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        Thread.ofPlatform().name("tables-of-names").daemon().start(Scorer::shipped);
    }
}
