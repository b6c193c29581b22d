"""Whatever a package holds, loading it gives a problem or an error of the person."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from judge.errors import JudgeError
from judge.problem.load import load_problem
from judge.problem.package import Package
from judge.problem.spec import Problem, Spec
from judge.problem.yaml_nodes import parse_yaml
from tests.problem.packages import CLASS, FUNCTION, IN_PLACE, NODES, edited, write_package

VALIDATOR = "def complaint(**arguments):\n    return None\n"
PIECES = st.one_of(
    st.sampled_from(
        ["null", "[]", "{}", "-1", "1.5", "''", "list[int]", "node of nums | None", "ListNode",
         "new GraphNode | None", "[null]", "[[[]]]", "{values: [], cycle: 0}", "in_place", "class",
         "{size: [0, 0]}", "[9, 1]", "9" * 400, "\n", "  ", "- ", ": ", "*x", "&x ", "'", "<<: "]
    ),
    st.text(max_size=3),
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return write_package(tmp_path_factory.mktemp("hostile"), FUNCTION, validator=VALIDATOR)


@st.composite
def damaged_texts(draw):
    """A right file with up to three words replaced by something else."""
    text = draw(st.sampled_from([FUNCTION, CLASS, IN_PLACE, NODES]))
    for _ in range(draw(st.integers(1, 3))):
        words = text.split(" ")
        words[draw(st.integers(0, len(words) - 1))] = draw(PIECES)
        text = " ".join(words)
    return text


@given(damaged_texts())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_damaged_file_never_ends_in_a_traceback(folder, text):
    (folder / "problem.yaml").write_text(text, encoding="utf-8", errors="replace")

    try:
        loaded = load_problem(folder)
    except JudgeError as error:
        assert all(fault.what for fault in error.faults)
    else:
        assert isinstance(loaded, Problem)


@pytest.mark.parametrize(
    "validator",
    [
        "(" * 5000,
        "x = " + "-" * 100_000 + "1",
        "def complaint(**a):\n    return complaint(**a)\n",
        "def complaint(**a):\n    raise SystemExit\n",
        "def complaint(**a):\n    return 1\n",
        "def complaint():\n    return None\n",
        "complaint = None\n",
        "\0",
        "raise MemoryError\n",
    ],
)
def test_a_hostile_validator_is_an_error_of_the_package(tmp_path, validator):
    package = write_package(tmp_path, FUNCTION, validator=validator)

    with pytest.raises(JudgeError):
        load_problem(package)


def test_a_type_that_nests_without_end_is_refused(tmp_path):
    text = edited(FUNCTION, ("nums: list[int]", f"nums: {'list[' * 5000}int{']' * 5000}"))

    with pytest.raises(JudgeError) as caught:
        load_problem(write_package(tmp_path, text))

    assert str(caught.value) == (
        "`signature.params.nums` must be a type such as list[int] or TreeNode | None,"
        " but is the text `list[list[list[list[list[list[list[list…`"
    )


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["values", "cycle", "joins", "head"]), inner, max_size=3
            )
        ),
        max_leaves=8,
    )
)
def test_any_plain_value_has_a_complaint_or_none(value):
    for text, name in [(NODES, "head"), (FUNCTION, "nums"), (CLASS, "calls")]:
        package = _package_of(text)

        found = package.complaint({name: value} if name != "nums" else {name: value, "target": 1})

        assert found is None or found


def _package_of(text: str) -> Package:
    spec = msgspec.convert(parse_yaml(text, Path("x")).data, Spec)
    return Package(Problem(slug="x", folder=Path("/nowhere"), package_hash="", spec=spec))
