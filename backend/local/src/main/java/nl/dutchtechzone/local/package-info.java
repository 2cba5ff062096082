/**
 * The servers that the portal needs, on one machine and without Docker: the real MariaDB and the real Keycloak,
 * from Maven Central, for {@code make run}, {@code make dev} and every test.
 */
package nl.dutchtechzone.local;
