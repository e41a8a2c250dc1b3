package org.homeward.rules.canary.query.person;

import org.bson.Document;

record ViewThatKnowsMongo(Document document) {}
