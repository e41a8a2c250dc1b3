package org.homeward.rules.canary.command.person;

import org.axonframework.modelling.command.AggregateIdentifier;

abstract class ShellOfAll {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private String id = "";

    final void at(String next) {
        id = next;
    }
}
