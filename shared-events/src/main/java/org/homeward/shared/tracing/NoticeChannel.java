package org.homeward.shared.tracing;

/** Where a tracing notice is public. */
public enum NoticeChannel {
    NATIONAL_TRACING_SITE,
    LOCAL_MEDIA,
    SOCIAL_MEDIA,
    POSTER
}
