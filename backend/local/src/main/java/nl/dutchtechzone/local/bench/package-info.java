/** {@code make bench}: what the portal's answers cost, beside nginx on the same machine in the same run. */
package nl.dutchtechzone.local.bench;
