package org.homeward.shared.kernel;

/** What the query side is asked. Who looks is part of it, so that what the viewer may not see never leaves that side. */
public interface Question {

    /** Who looks. */
    Viewer viewer();
}
