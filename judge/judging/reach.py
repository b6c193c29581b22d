"""What is worth giving whole, and how large the rest is."""

import json
from collections.abc import Mapping

from judge.verdict import Plain

LARGEST_SHOWN = 20_000
"""Characters of JSON. A larger value is described by its size, not given."""


def within_reach(value: Plain) -> Plain:
    """The value, or None if it is too large to be worth giving, or no JSON at all (NaN, inf)."""
    try:
        text = json.dumps(value, allow_nan=False)
    except ValueError:
        return None
    return value if len(text) <= LARGEST_SHOWN else None


def sizes(arguments: Mapping[str, Plain]) -> str:
    """How large each argument is that has a size: `nums has 100,000 items`."""
    texts = []
    for name, value in arguments.items():
        if isinstance(value, dict) and isinstance(value.get("values"), list):
            value = value["values"]
        match value:
            case list():
                texts.append(f"{name} has {len(value):,} items")
            case str():
                texts.append(f"{name} has {len(value):,} characters")
            case _:
                pass
    return ", ".join(texts)
