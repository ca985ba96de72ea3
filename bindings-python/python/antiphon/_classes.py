"""Loads the classes of all models for the native part, which creates and reads their instances.

The first call imports this module, from Python. The native part must not import anything: imports release the
interpreter's lock, and an interpreter that shuts down ends the threads that wait for it.
"""

from __future__ import annotations

from importlib import import_module

from .generated import models

for _module in sorted(set(models.MODULES.values())):
    import_module(f".{_module}", models.__name__)
