/** Figures: what the region is measured by, a value for each municipality and year, with where it comes from. */
package nl.dutchtechzone.portal.figure;
