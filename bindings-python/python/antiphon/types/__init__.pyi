# generated from core/src/model by `make generate`; do not edit
# ruff: noqa
from .._model import Model as Model
from .._model import Unknown as Unknown
from ._generated import *
from .aliases import *
from .params import *
