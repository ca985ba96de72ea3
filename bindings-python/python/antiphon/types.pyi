from ._model import Model as Model
from ._model import Unknown as Unknown
from .generated.annotations import *
from .generated.models import *
