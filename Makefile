# Everything that is done with this project. `make` alone prints the targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run dev test build lint format openapi import bench trial reset stop

SERVERS := backend/local/target/class-path
BACKEND := backend/portal/target/quarkus-app/quarkus-run.jar
# the JVM's ahead-of-time cache: a start takes less than half the time
TRAINED := backend/portal/target/quarkus-app/app.aot
PACKAGES := frontend/node_modules/.package-lock.json
SITE := frontend/dist/index.html

SERVERS_SOURCES := backend/pom.xml backend/local/pom.xml $(shell find backend/local/src/main backend/local/realm -type f)
BACKEND_SOURCES := backend/portal/pom.xml $(shell find backend/portal/src/main -type f)
SITE_SOURCES := $(shell find frontend -maxdepth 1 -type f) $(shell find frontend/src frontend/public frontend/build -type f)

PORTS := PORTAL_PORT=8080 KEYCLOAK_PORT=8180 DATABASE_PORT=3316

help: ## print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## start everything: MariaDB, Keycloak, the backend, the portal and its content
	@backend/local/bin/check $(PORTS)
	@$(MAKE) -s build
	@exec backend/local/bin/main run.Run

test: ## run all tests, the browser's included, and print a summary
	@backend/local/bin/check
	@exec backend/local/bin/test

dev: ## start with hot reload of both sides (portal on http://localhost:5173)
	@backend/local/bin/check $(PORTS) FRONTEND_PORT=5173
	@$(MAKE) -s $(SERVERS) $(PACKAGES)
	@exec backend/local/bin/main run.Dev

build: $(SERVERS) $(BACKEND) $(SITE) $(TRAINED) ## build the backend and the portal, when their sources changed

lint: $(SERVERS) $(BACKEND) $(PACKAGES) ## check style and contract of both sides
	@exec backend/local/bin/lint

format: $(PACKAGES) ## put the sources of both sides in form
	backend/local/bin/maven spotless:apply
	npm --prefix frontend run format

openapi: $(SERVERS) $(BACKEND) $(PACKAGES) ## write openapi.yaml from the backend, and the frontend's types from it
	cp backend/portal/target/openapi/openapi.yaml openapi.yaml
	npm --prefix frontend run contract

import: $(SERVERS) ## bring content into the running portal: make import FILE=<folder or file>
	@exec backend/local/bin/main content.Importer $(FILE)

bench: build ## measure the portal against nginx on this machine
	@exec backend/local/bin/main run.WithPortal backend/bench/run

trial: build ## kill the backend, MariaDB and Keycloak under the portal: make trial AWAY=60 for a minute
	@exec backend/local/bin/trial $(AWAY)

reset: stop ## throw the local data away; the next start is like the first
	rm -rf "$${PORTAL_DATA:-.local}"

stop: $(SERVERS) ## stop what make run or make dev started
	@exec backend/local/bin/main run.Stop

$(SERVERS): $(SERVERS_SOURCES)
	@echo "Building the local servers' launcher …"
	@backend/local/bin/maven -pl local package -DskipTests
	@touch $@

$(BACKEND): $(BACKEND_SOURCES) | $(SERVERS)
	@echo "Building the backend …"
	@backend/local/bin/maven -pl local,portal package -DskipTests
	@touch $@

$(TRAINED): $(BACKEND) | $(SITE)
	@backend/local/bin/main run.Training
	@touch $@

$(PACKAGES): frontend/package-lock.json
	@echo "Fetching the frontend's packages …"
	@npm --prefix frontend ci --no-audit --no-fund
	@touch $@

$(SITE): $(SITE_SOURCES) | $(PACKAGES)
	@echo "Building the portal …"
	@npm --prefix frontend run --silent build -- --logLevel error
	@touch $@
