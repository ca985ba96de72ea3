"""What every test can ask for."""

from collections.abc import Iterator

import pytest
from antiphon.mock import MockServer


@pytest.fixture
def server() -> Iterator[MockServer]:
    """A mock server."""
    with MockServer() as server:
        yield server


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps the machine's own settings out of the tests."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
        monkeypatch.delenv(name, raising=False)
