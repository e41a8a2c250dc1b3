package org.homeward.ui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Homeward. */
@SpringBootApplication
public class Homeward {

    /** Starts the program with everything it finds on its class path. */
    public static void main(String[] arguments) {
        SpringApplication.run(Homeward.class, arguments);
    }
}
