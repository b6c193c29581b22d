"""Values on their way from a submission to the judge, in one process and without a fence."""

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

from judge.problem.types import parse_type, to_wire
from judge.worker.inside.arguments import Given
from judge.worker.inside.nodes import maker
from judge.worker.inside.results import Encoder


def build(params: Mapping[str, str], values: Mapping[str, Any]) -> tuple[Given, list[Any]]:
    """The objects that a submission would be called with."""
    given = Given(partial(maker, own_class=None))
    kinds = [(name, to_wire(parse_type(text))) for name, text in params.items()]
    return given, given.build(kinds, [values[name] for name in params])


def send(kind: str, value: object, given: Given | None = None) -> Any:
    """What arrives at the judge for a returned value."""
    encoder = Encoder(given or Given(partial(maker, own_class=None)))
    return json.loads(json.dumps(encoder.encode(to_wire(parse_type(kind)), value)))
