"""The JSON Schema of problem.yaml, for editors: `python -m judge.problem.schema` writes it."""

import json
from inspect import cleandoc
from pathlib import Path
from typing import Any, Final

import msgspec

from judge.problem.catalogue import problems_root
from judge.problem.spec import Spec

SCHEMA_NAME: Final = "problem.schema.json"


def json_schema() -> dict[str, object]:
    # Through JSON and back: msgspec leaves tuples in the defaults.
    made = json.loads(msgspec.json.encode(msgspec.json.schema(Spec)))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A problem of judge",
        "description": "What problems/<slug>/problem.yaml may say.",
        **_without_margins(made),
    }


def _without_margins(part: Any) -> Any:
    """Descriptions are docstrings, whose margin Python 3.13 takes away and others keep."""
    match part:
        case dict():
            return {
                key: cleandoc(value)
                if key == "description" and isinstance(value, str)
                else _without_margins(value)
                for key, value in part.items()
            }
        case list():
            return [_without_margins(each) for each in part]
        case _:
            return part


def schema_text() -> str:
    return json.dumps(json_schema(), indent=2) + "\n"


def write_schema(root: Path) -> None:
    (root / SCHEMA_NAME).write_text(schema_text(), encoding="utf-8")


if __name__ == "__main__":
    write_schema(problems_root())
