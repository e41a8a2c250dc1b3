/**
 * The published language of Homeward: ids, values, commands, events, queries and refusals.
 *
 * <p>A named module because the sealed family of person events spans the packages of the journeys.
 */
open module org.homeward.shared {
    requires transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports org.homeward.shared.access;
    exports org.homeward.shared.caseload;
    exports org.homeward.shared.deadline;
    exports org.homeward.shared.dossier;
    exports org.homeward.shared.intake;
    exports org.homeward.shared.kernel;
    exports org.homeward.shared.missing;
    exports org.homeward.shared.network;
    exports org.homeward.shared.operations;
    exports org.homeward.shared.person;
    exports org.homeward.shared.placement;
    exports org.homeward.shared.policy;
    exports org.homeward.shared.returnhome;
    exports org.homeward.shared.tracing;
}
