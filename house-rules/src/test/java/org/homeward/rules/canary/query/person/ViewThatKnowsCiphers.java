package org.homeward.rules.canary.query.person;

import javax.crypto.SecretKey;

record ViewThatKnowsCiphers(SecretKey key) {}
