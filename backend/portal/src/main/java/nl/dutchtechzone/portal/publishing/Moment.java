package nl.dutchtechzone.portal.publishing;

import java.time.Instant;

/** When a snapshot was and is published: its first time, and this one. */
public record Moment(Instant first, Instant now) {}
