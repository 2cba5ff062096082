/** Tries, with random content and random questions, to see through the window what is not public. */
package nl.dutchtechzone.portal.secrets;
