# The commands of this project. Each sets up what it needs; tests/setup/languages.py lists what runs.
#
#   make demo LIVE=1                       against the API, with OPENAI_API_KEY set
#   make fuzz FUZZ_SECONDS=600             ten minutes for each target
#   make soak SOAK_SECONDS=60              one minute in place of ten
#   make test LANGUAGES="rust python"      some languages only: rust, python, node, swift, kotlin

LANGUAGES ?=
LIVE ?=
FUZZ_SECONDS ?= 60
SOAK_SECONDS ?= 600

.PHONY: help demo test bench fuzz soak generate setup lint audit

help: ## lists the commands
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile

demo: ## streams an answer, token by token, through every language that this machine has
	@python3 tests/demo.py $(if $(filter 1,$(LIVE)),--live) $(LANGUAGES)

test: ## sets up, builds, checks and tests everything
	@python3 tests/run.py $(LANGUAGES)

bench: ## prints the CPU time per event of each language, beside hand-written loops
	@python3 tests/bench/run.py $(LANGUAGES)

fuzz: ## fuzzes the core for a minute each: frames, events, responses, requests, sessions
	@core/fuzz/run.sh $(FUZZ_SECONDS)

soak: ## streams for ten minutes with faults by chance: no stream may be lost, nothing may grow
	@SOAK_SECONDS=$(SOAK_SECONDS) cargo run --release --package antiphon --example soak

generate: ## writes the generated files of the bindings from core, also the Swift and Kotlin sources
	cargo run --package antiphon-codegen
	ANTIPHON_PROFILE=dev bash bindings-swift/generate.sh

setup: ## sets up the toolchains only
	@python3 tests/run.py --phases setup $(LANGUAGES)

lint: ## sets up, builds and checks, without the tests
	@python3 tests/run.py --phases setup,build,lint $(LANGUAGES)

audit: ## checks the dependencies: licences, sources and known vulnerabilities, which needs the network
	@tests/setup/deny.sh
