#!/bin/bash
# Run once by the MariaDB container, when its data directory is empty: Keycloak's own database beside the portal's.
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER keycloak@'%' IDENTIFIED BY '${KEYCLOAK_DATABASE_PASSWORD//\'/\'\'}';
GRANT ALL PRIVILEGES ON keycloak.* TO keycloak@'%';
SQL
