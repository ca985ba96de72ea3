# generated from core/src by `make generate`; do not edit
# ruff: noqa
"""Written by the generator, and private: names are imported from `antiphon`, `antiphon.types`, `antiphon.options`."""
