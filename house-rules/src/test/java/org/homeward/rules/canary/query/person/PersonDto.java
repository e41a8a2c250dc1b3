package org.homeward.rules.canary.query.person;

record PersonDto(String personId) {}
