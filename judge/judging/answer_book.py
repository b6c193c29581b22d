"""What a submission has answered so far: each input is asked once, since asking is dear."""

import marshal
from collections.abc import Mapping
from typing import final

from judge.judging.values import Mismatch
from judge.verdict import Plain

_MOST = 500
_PLAINLY = 2
"""The last version of marshal without references, so that equal values make equal bytes."""


@final
class AnswerBook:
    """Answers by input. Plain ones are given out as copies: a law may sort what it gets."""

    def __init__(self) -> None:
        self._answers: dict[bytes, bytes | Mismatch] = {}

    def __contains__(self, arguments: Mapping[str, Plain]) -> bool:
        try:
            return _key(arguments) in self._answers
        except ValueError:  # A law may ask with what is no plain value, which nobody has answered.
            return False

    def __getitem__(self, arguments: Mapping[str, Plain]) -> Plain | Mismatch:
        answer = self._answers[_key(arguments)]
        if isinstance(answer, Mismatch):
            return answer
        plain: Plain = marshal.loads(answer)
        return plain

    def __setitem__(self, arguments: Mapping[str, Plain], answer: Plain | Mismatch) -> None:
        if len(self._answers) >= _MOST:
            self._answers.clear()
        kept = answer if isinstance(answer, Mismatch) else marshal.dumps(answer)
        self._answers[_key(arguments)] = kept


def _key(arguments: Mapping[str, Plain]) -> bytes:
    """The arguments as bytes, whatever order they are named in."""
    return marshal.dumps(sorted(arguments.items()), _PLAINLY)
