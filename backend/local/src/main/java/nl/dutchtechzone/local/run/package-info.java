/** The whole portal on one machine: what {@code make run}, {@code make dev}, {@code make stop} and the browser tests start. */
package nl.dutchtechzone.local.run;
