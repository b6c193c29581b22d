"""Recorders take the place of whoever was tracing before, and here that may be coverage."""

import sys
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def tracing_goes_on() -> Iterator[None]:
    before = sys.gettrace()
    yield
    sys.settrace(before)
