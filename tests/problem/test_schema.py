"""The JSON Schema and the loader say the same, and the shipped schema is the generated one."""

import copy
import json
from pathlib import Path

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.problem.catalogue import problems_root
from judge.problem.schema import SCHEMA_NAME, json_schema, schema_text
from judge.problem.spec import Spec
from judge.problem.typed_walk import shape_complaints
from judge.problem.yaml_nodes import parse_yaml
from tests.problem.packages import CLASS, FUNCTION, IN_PLACE, NODES

SPECS = [parse_yaml(text, Path("x")).data for text in (FUNCTION, IN_PLACE, CLASS, NODES)]
VALIDATOR = jsonschema.Draft202012Validator(json_schema())
VALUES = st.sampled_from(
    [None, True, False, 0, 1, 5, 13, -1, 1.5, "", "x", "Not A Name", "easy", "class", "int",
     "O(n)", [], [1], [1, 2], [1, 2, 3], ["x"], [[]], {}, {"size": [1, 2]}, {"x": 1},
     {"function": "f", "params": {}, "returns": "int"}]
).map(copy.deepcopy)  # fmt: skip


def test_the_shipped_schema_is_the_generated_one():
    shipped = (problems_root() / SCHEMA_NAME).read_text(encoding="utf-8")

    assert shipped == schema_text(), "run `python -m judge.problem.schema`"


def test_the_schema_is_itself_valid():
    jsonschema.Draft202012Validator.check_schema(json.loads(schema_text()))


@pytest.mark.parametrize("data", SPECS)
def test_right_specs_pass_schema_walk_and_conversion(data):
    assert VALIDATOR.is_valid(data)
    assert shape_complaints(data) == []
    assert msgspec.convert(data, Spec)


@st.composite
def damaged_specs(draw):
    """A right spec with one to three places changed, dropped or added to."""
    data = copy.deepcopy(draw(st.sampled_from(SPECS)))
    for _ in range(draw(st.integers(1, 3))):
        _damage(draw, data)
    return data


def _damage(draw, data):
    holders = [*_holders(data)]
    holder = draw(st.sampled_from(holders))
    if isinstance(holder, list):
        match draw(st.sampled_from(["change", "add", "drop"])):
            case "change" if holder:
                holder[draw(st.integers(0, len(holder) - 1))] = draw(VALUES)
            case "drop" if holder:
                holder.pop()
            case _:
                holder.append(draw(VALUES))
        return
    match draw(st.sampled_from(["change", "add", "drop"])):
        case "change" if holder:
            holder[draw(st.sampled_from(sorted(holder)))] = draw(VALUES)
        case "drop" if holder:
            del holder[draw(st.sampled_from(sorted(holder)))]
        case _:
            holder[draw(st.sampled_from(["size", "items", "Bad-Key", "tags", "seed"]))] = draw(
                VALUES
            )


def _holders(data):
    if isinstance(data, dict | list):
        yield data
        for inner in data.values() if isinstance(data, dict) else data:
            yield from _holders(inner)


@given(damaged_specs())
def test_schema_walk_and_conversion_agree_on_every_damaged_spec(data):
    walk_accepts = not shape_complaints(data)

    assert walk_accepts == VALIDATOR.is_valid(data)
    assert walk_accepts == _converts(data)


def _converts(data) -> bool:
    try:
        msgspec.convert(data, Spec)
    except msgspec.ValidationError:
        return False
    return True
