from collections.abc import Iterator

import pytest

from judge.worker.host import Fence


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence
