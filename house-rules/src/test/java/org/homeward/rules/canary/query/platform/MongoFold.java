package org.homeward.rules.canary.query.platform;

import org.bson.Document;

record MongoFold(Document document) {}
