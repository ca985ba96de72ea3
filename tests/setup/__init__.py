"""Toolchains, the list of languages and the step runner behind `make setup`, `lint`, `test` and `demo`."""
