package org.homeward.rules.canary.command.person;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

final class HandledByAnnotation {

    private String last = "";

    @CommandHandler
    void handle(String command) {
        last = command;
    }

    @EventHandler
    void on(String event) {
        last = event;
    }

    @QueryHandler
    String answer(String question) {
        return question + last;
    }
}
