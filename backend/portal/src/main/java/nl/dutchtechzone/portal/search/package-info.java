/**
 * Finding what is public. Each node keeps an index in memory, made of publications only; it is thrown away with the
 * process and built again at the next start.
 */
package nl.dutchtechzone.portal.search;
