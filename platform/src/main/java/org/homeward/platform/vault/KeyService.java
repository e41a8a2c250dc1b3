package org.homeward.platform.vault;

/**
 * Closes the master key for the file in which it lies, and opens it again, with a key that it never gives away. It is asked when
 * a program starts, and never for a person or an event.
 */
public interface KeyService {

    /**
     * Closes a key.
     *
     * @return one line of text, with a colon in it
     * @throws KeyUnavailable when the service cannot be reached or will not do it
     */
    String close(byte[] key);

    /**
     * Opens what was closed.
     *
     * @throws KeyUnavailable when the service cannot be reached or will not do it, or something else closed it
     */
    byte[] open(String closed);
}
