# generated from core/src/model by `make generate`; do not edit
# ruff: noqa
from .content import *
from .content_annotation import *
from .conversation import *
from .event_audio import *
from .event_call import *
from .event_openrouter import *
from .event_response import *
from .event_shell import *
from .event_socket import *
from .event_text import *
from .event_tool import *
from .item import *
from .item_attributes import *
from .item_code import *
from .item_computer import *
from .item_context import *
from .item_function import *
from .item_image import *
from .item_input import *
from .item_mcp import *
from .item_openrouter import *
from .item_search import *
from .item_shell import *
from .list import *
from .request_options import *
from .response import *
from .response_usage import *
from .text import *
from .tool import *
from .tool_choice import *
from .tool_hosted import *
from .tool_mcp import *
from .tool_openrouter import *
from .webhook import *

MODULES: dict[str, str]
