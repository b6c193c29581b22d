"""What becomes of submissions that are wrong or odd: the exact error, verdict or words."""

from collections.abc import Iterator

import pytest

from judge.errors import JudgeError
from judge.judging.run import Plan, judge_submission
from judge.judging.submission import Submission
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.verdict import Judgement, Verdict
from judge.worker.host import Fence
from tests.judging.odd_pastes import ERRORS, RIGHT, VERDICTS, WRONG_VALUES

PACKAGE = Package(Catalogue(problems_root()).load("two-sum"))
EXAMPLES_ONLY = Plan(seed=1, samples=True)


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


def judged(fence: Fence, source: bytes) -> Judgement:
    return judge_submission(fence, PACKAGE, Submission("s.py", source), EXAMPLES_ONLY)


@pytest.mark.parametrize("name", ERRORS)
def test_what_cannot_be_judged_is_an_error_with_a_hint(fence: Fence, name: str) -> None:
    source, expected = ERRORS[name]

    with pytest.raises(JudgeError) as caught:
        judged(fence, source)

    (fault,) = caught.value.faults
    assert (fault.what, fault.where and str(fault.where), fault.hint) == expected


@pytest.mark.parametrize("source", [b"x = '\0'\ndef two_sum(a, b): ...\n", b"(" * 10_000])
def test_what_python_cannot_parse_is_a_syntax_error(fence: Fence, source: bytes) -> None:
    with pytest.raises(JudgeError, match=r"^`s\.py` has a syntax error: "):
        judged(fence, source)


@pytest.mark.parametrize("name", VERDICTS)
def test_misbehaviour_is_a_verdict(fence: Fence, name: str) -> None:
    source, verdict, message = VERDICTS[name]

    judgement = judged(fence, source)

    assert judgement.verdict is verdict, judgement.failure
    assert judgement.failure is not None
    assert message in (None, judgement.failure.message)


def test_an_endless_import_is_a_time_limit(fence: Fence) -> None:
    judgement = judged(fence, b"while True: pass\n")

    assert judgement.verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert judgement.failure is not None
    assert judgement.failure.name == "loading the file"


@pytest.mark.parametrize("name", WRONG_VALUES)
def test_a_wrong_value_is_a_wrong_answer_in_plain_words(fence: Fence, name: str) -> None:
    expression, shown, why = WRONG_VALUES[name]
    source = f"def two_sum(nums, target):\n    return {expression}\n".encode()

    judgement = judged(fence, source)

    assert judgement.verdict is Verdict.WRONG_ANSWER
    assert judgement.failure is not None
    assert judgement.failure.returned_text == shown
    assert judgement.failure.message == why


HOSTILE_FRAMES = {
    "empty": b"",
    "no JSON": b"hello",
    "not UTF-8": b"\xff\xfe\xff",
    "not a number": b'{"value":NaN}',
    "no value": b'{"verdict":"accepted"}',
    "accepted": b'"accepted"',
    "deep": b'{"value":' + b"[" * 900 + b"]" * 900 + b"}",
    "deeper": b'{"value":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "deep in an odd place": b'{"value":{"other":' + b"[" * 900 + b"]" * 900 + b"}}",
    "odd tags": b'{"value":{"iterable":[[],{}]}}',
    "forged trouble": b'{"trouble":"syntax","line":1}',
    "forged prepared": b'{"prepared":true}',
    "forged error": (
        b'{"raised":"\\u001b[2J","message":"\\u202e","frames":[[1,"\\u001b"]],"call":-1}'
    ),
    "too large": b'{"too_large":true}',
}
WRITE = """
import os
def write(body):
    data = len(body).to_bytes(4, "big") + body
    while data:
        data = data[os.write(4, data):]
"""


@pytest.mark.parametrize("name", HOSTILE_FRAMES)
def test_a_forged_frame_is_never_accepted(fence: Fence, name: str) -> None:
    body = HOSTILE_FRAMES[name]
    source = f"{WRITE}\ndef two_sum(nums, target):\n    write({body!r})\n    os._exit(0)\n"

    judgement = judged(fence, source.encode())

    assert judgement.verdict is not Verdict.ACCEPTED
    assert judgement.failure is not None
    assert "\x1b" not in repr(judgement.failure) and "\u202e" not in repr(judgement.failure)


FRAME_TRICKS = {
    "two answers": "write(b'{\"value\":[0,1]}')\n    return right(nums, target)",
    "an answer before it was asked": "write(b'{\"value\":[0,3]}' )\n    os._exit(0)",
    "a length without a body": "os.write(4, b'\\0\\0\\0\\x09{}')\n    os._exit(0)",
    "half a length": "os.write(4, b'\\0\\0')\n    os._exit(0)",
    "a length of 4 GB": "os.write(4, b'\\xff\\xff\\xff\\xff')\n    while True: pass",
    "answers without end": "while True: write(b'{\"value\":[0,1]}')",
}


@pytest.mark.parametrize("name", FRAME_TRICKS)
def test_frames_out_of_turn_are_never_accepted(fence: Fence, name: str) -> None:
    source = (
        WRITE.encode() + RIGHT + f"def two_sum(nums, target):\n    {FRAME_TRICKS[name]}\n".encode()
    )

    judgement = judged(fence, source)

    assert judgement.verdict is not Verdict.ACCEPTED


def test_answers_written_while_loading_do_not_count(fence: Fence) -> None:
    frames = (
        'write(b\'{"loaded":{"form":"function","name":"two_sum"}}\')\n'
        "for _ in range(9): write(b'{\"value\":[0,3]}')\n"
    )
    source = f"{WRITE}\n{frames}\ndef two_sum(nums, target): return [0, 3]\n"

    judgement = judged(fence, source.encode())

    assert judgement.verdict is Verdict.RUN_TIME_ERROR
    assert judgement.failure is not None
    assert judgement.failure.message == "it answered before it was asked"


def test_a_forged_name_cannot_reach_the_terminal(fence: Fence) -> None:
    frame = b'{"loaded":{"form":"function","name":"\\u001b[2J"}}'
    source = f"{WRITE}\nwrite({frame!r})\nwhile True: pass\n"

    judgement = judged(fence, source.encode())

    assert judgement.verdict is Verdict.RUN_TIME_ERROR
    assert judgement.failure is not None
    assert judgement.failure.message == "it sent a malformed answer"


def test_a_crash_does_not_reach_into_the_next_test(fence: Fence) -> None:
    dies_on_the_second_example = (
        b"import os\n" + RIGHT + b"def two_sum(nums, target):\n"
        b"    if target == 8: os._exit(9)\n    return right(nums, target)\n"
    )

    judgement = judged(fence, dies_on_the_second_example)

    tally = judgement.tests["examples"]
    assert (tally.passed, tally.total) == (2, 3)
    assert judgement.failure is not None
    assert judgement.failure.name == "example 2"
