package org.homeward.rules.canary.query.person;

import java.sql.Connection;

record ViewThatKnowsJdbc(Connection connection) {}
