package org.homeward.rules.canary.query.person;

import org.apache.lucene.document.Document;

record ViewThatKnowsLucene(Document document) {}
