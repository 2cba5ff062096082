/** Places: municipalities and sectors, which everything else points at. */
package nl.dutchtechzone.portal.place;
