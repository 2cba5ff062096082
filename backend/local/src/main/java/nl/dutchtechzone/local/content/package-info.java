/**
 * Brings a region's content files in through the desk's own API: the same rights, checks, revisions and publications
 * as an editor's work. It knows nothing of the backend's code or database.
 */
package nl.dutchtechzone.local.content;
