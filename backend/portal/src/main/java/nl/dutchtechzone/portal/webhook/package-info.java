/** Tells partners that something changed for the public, so that they ask what: they read it where everybody does. */
package nl.dutchtechzone.portal.webhook;
