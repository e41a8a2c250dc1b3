package org.homeward.rules.canary.command.person;

import java.nio.file.Files;
import java.nio.file.Path;

final class FileRules {

    boolean mayBeOpened(Path file) {
        return Files.exists(file);
    }
}
