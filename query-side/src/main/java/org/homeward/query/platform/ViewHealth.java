package org.homeward.query.platform;

import org.bson.Document;
import org.homeward.shared.operations.ViewStanding;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Whether the views follow. One that is being built is well: it says how far it is. */
final class ViewHealth implements HealthIndicator {

    private static final long TOO_LATE_SECONDS = 60;

    private final ViewRuntime runtime;
    private final MongoTemplate mongo;

    ViewHealth(ViewRuntime runtime, MongoTemplate mongo) {
        this.runtime = runtime;
        this.mongo = mongo;
    }

    @Override
    public Health health() {
        try {
            mongo.executeCommand(new Document("ping", 1));
            Health.Builder health = Health.up();
            for (ViewStanding view : runtime.standings()) {
                health.withDetail(view.view(), told(view));
                if (isBad(view)) {
                    health.down();
                }
            }
            return health.build();
        } catch (RuntimeException broken) {
            return Health.down()
                    .withDetail("problem", broken.getClass().getSimpleName())
                    .build();
        }
    }

    private static String told(ViewStanding view) {
        return switch (view.state()) {
            case BUILDING, REBUILDING -> "rebuilding " + view.percentBuilt() + " %";
            case LIVE -> view.behind() == 0 ? "live" : view.behind() + " behind for " + view.secondsBehind() + " s";
            case STARTING, STOPPED -> view.state().name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static boolean isBad(ViewStanding view) {
        return switch (view.state()) {
            case LIVE, REBUILDING -> view.secondsBehind() > TOO_LATE_SECONDS;
            case STOPPED -> true;
            case STARTING, BUILDING -> false;
        };
    }
}
