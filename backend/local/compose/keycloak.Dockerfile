# Keycloak built for its database, with the production realm; so the container needs no writable disk.
FROM quay.io/keycloak/keycloak:26.7.3 AS build
ENV KC_DB=mariadb \
    KC_HEALTH_ENABLED=true \
    KC_METRICS_ENABLED=true \
    KC_TRANSACTION_XA_ENABLED=false
RUN /opt/keycloak/bin/kc.sh build

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/lib/quarkus/ /opt/keycloak/lib/quarkus/
COPY --chown=1000:0 realm/techzone-production.json /opt/keycloak/data/import/techzone.json
USER 1000
