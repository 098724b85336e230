"""A fake and who asks it, for the tests of the fake."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fake.caller import Caller
from tests.fake.server import Fake, serving
from tests.fake.settings import Settings


@pytest.fixture
def fake() -> Iterator[Fake]:
    with serving(Settings(queued=0, working=0, limits=False, hang=0.2, drip=0.02, huge=1)) as fake:
        yield fake


@pytest.fixture
def caller(fake: Fake) -> Caller:
    return Caller(fake)
