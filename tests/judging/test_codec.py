"""Codecs: the round trip decides, and nothing but the text passes between the two workers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.judging.open_session import open_session
from judge.judging.run import Plan, judge_submission
from judge.judging.submission import Submission
from judge.problem.load import load_problem
from judge.problem.package import Package
from judge.verdict import Judgement, Plain, Stage, Verdict
from judge.worker.host import Fence
from judge.worker.limits import TimeLimit, WorkerLimits
from judge.worker.outcome import Returned

SPEC = r"""# yaml-language-server: $schema=../problem.schema.json
format: 1
title: Words in a Text
topic: strings
difficulty: medium
week: 1
track: core
statement: Make one text of `words`, and the words of it again.
kind: codec
leetcode: {number: 271, class: Packer}
signature:
  class: Codec
  params: {words: "list[str]"}
  encode: encode
  decode: decode
constraints:
  words: {size: [0, 20], items: {size: [0, 20], chars: "ab:#0\\\n"}}
examples:
  - input: {words: [a, "", b]}
    output: [a, "", b]
hidden:
  - {sized: 20}
growth: {time: O(n), reject: null}
hints: [a, b, c]
explanation: Write the length before each word.
"""
REFERENCE = """
class Codec:
    def encode(self, words):
        return "".join(f"{len(word)}:{word}" for word in words)

    def decode(self, text):
        words, place = [], 0
        while place < len(text):
            colon = text.index(":", place)
            end = colon + 1 + int(text[place:colon])
            words.append(text[colon + 1 : end])
            place = end
        return words
"""


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


@pytest.fixture
def package(tmp_path: Path) -> Package:
    folder = tmp_path / "words-in-a-text"
    (folder / "submissions" / "accepted").mkdir(parents=True)
    (folder / "problem.yaml").write_text(SPEC, encoding="utf-8")
    reference = folder / "submissions" / "accepted" / "reference.py"
    reference.write_text(REFERENCE, encoding="utf-8")
    return Package(load_problem(folder))


def judged(fence: Fence, package: Package, source: str) -> Judgement:
    return judge_submission(fence, package, Submission("s.py", source.encode()), Plan(seed=1))


@pytest.mark.parametrize("name", ["Codec", "Packer", "Solution"])
def test_the_class_may_have_any_of_its_names(fence: Fence, package: Package, name: str) -> None:
    judgement = judged(fence, package, REFERENCE.replace("Codec", name))

    assert judgement.verdict is Verdict.ACCEPTED
    assert judgement.tests[Stage.PROPERTIES].inputs >= 100


def test_what_is_kept_in_the_class_does_not_cross(fence: Fence, package: Package) -> None:
    cheat = """
class Codec:
    box = []
    def encode(self, words):
        Codec.box[:] = words
        return ""
    def decode(self, text):
        return list(Codec.box)
"""

    assert judged(fence, package, cheat).verdict is Verdict.WRONG_ANSWER


def test_a_round_trip_that_loses_something_is_shown_as_one_call(
    fence: Fence, package: Package
) -> None:
    judgement = judged(
        fence,
        package,
        """
class Codec:
    def encode(self, words):
        return "#".join(words)
    def decode(self, text):
        return text.split("#")
""",
    )

    assert judgement.verdict is Verdict.WRONG_ANSWER
    assert judgement.failure is not None
    assert judgement.failure.call == "Codec().decode(Codec().encode([]))"
    assert judgement.failure.expected == []


def test_something_else_than_a_text_is_told(fence: Fence, package: Package) -> None:
    judgement = judged(
        fence,
        package,
        """
class Codec:
    def encode(self, words):
        return words
    def decode(self, text):
        return text
""",
    )

    assert judgement.failure is not None
    assert "result of `encode` that is no text" in judgement.failure.message


@pytest.mark.parametrize("broken", ["encode", "decode"])
def test_either_half_may_crash(fence: Fence, package: Package, broken: str) -> None:
    crashing = REFERENCE + f"\n    def {broken}(self, _):\n        raise KeyError('half')\n"

    judgement = judged(fence, package, crashing)

    assert judgement.verdict is Verdict.RUN_TIME_ERROR
    assert judgement.failure is not None
    assert judgement.failure.message == "KeyError: 'half'"


@pytest.mark.parametrize("sign", ["\U0001f600", "\0"], ids=["four bytes", "six as an escape"])
def test_eight_million_characters_pass_whatever_they_are(
    fence: Fence, package: Package, sign: str
) -> None:
    words: list[Plain] = [200 * sign] * 40_000
    session = open_session(fence, package.problem.spec, REFERENCE.encode(), "s.py", WorkerLimits())

    outcome = session.run({"words": words}, TimeLimit.of_cpu(10))

    assert isinstance(outcome, Returned)
    assert outcome.wire == words
    session.close()


def test_half_a_pair_of_surrogates_passes_too(fence: Fence, package: Package) -> None:
    words: list[Plain] = ["\ud83d", "\ude00 and \ud83d\ude00", "\U0001f600"]
    session = open_session(fence, package.problem.spec, REFERENCE.encode(), "s.py", WorkerLimits())

    outcome = session.run({"words": words}, TimeLimit.of_cpu(10))

    assert isinstance(outcome, Returned)
    assert outcome.wire == words
    session.close()
