package org.homeward.rules.canary.query.helper;

final class InAFolderNamedHelper {}
