/** The rights of people over what is held about them: to read it, to have it confirmed each year, to have it erased. */
package nl.dutchtechzone.portal.privacy;
