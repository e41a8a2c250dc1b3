package org.homeward.rules.canary.query.person;

final class PersonUtil {}
