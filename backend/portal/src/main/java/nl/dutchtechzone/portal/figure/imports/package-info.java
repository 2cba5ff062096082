/** Looks at a file of values before anything is saved: what it would change in a figure, and each cell that is wrong. */
package nl.dutchtechzone.portal.figure.imports;
