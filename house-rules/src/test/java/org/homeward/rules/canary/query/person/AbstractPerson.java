package org.homeward.rules.canary.query.person;

abstract class AbstractPerson {}
