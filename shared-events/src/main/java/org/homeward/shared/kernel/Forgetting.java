package org.homeward.shared.kernel;

/**
 * A fact after which nothing personal of somebody can be read: their key is destroyed by whoever follows it. To destroy it
 * twice does no harm, so nobody has to know whether another has done it.
 */
public interface Forgetting {

    /** Whose key is destroyed. */
    String forgotten();
}
