"""The laws of a package: what must hold between the answers to related inputs."""

import marshal
from collections.abc import Mapping, Sequence
from contextlib import suppress

from judge.errors import PackageError, Place
from judge.judging.bench import Bench
from judge.judging.trial import Trial
from judge.judging.values import Mismatch
from judge.problem.package import Law
from judge.problem.patience import patience
from judge.verdict import Plain

_ROUNDS = 6


class LawIsSilent(Exception):
    """The law cannot speak on this input: it asked something invalid, or got no answer."""


class _IsOpen(BaseException):
    """Ends a rehearsal at its first question without an answer; a law may catch Exception."""


def ask_ahead(bench: Bench, trial: Trial, inputs: Sequence[Mapping[str, Plain]]) -> None:
    """Gets what the laws will ask in few exchanges; `breaks_law` then finds it answered.

    What a law asks may depend on an earlier answer. So each law is rehearsed on each input up
    to its first open question, all these go in one batch, and then again. Nothing rests on it:
    what is still open, after a batch that failed or in a law that asks at random, is asked
    when it is needed.
    """
    for _ in range(_ROUNDS):
        rows = _open_questions(bench, trial, inputs)
        if not rows or not trial.answer_ahead(rows):
            return


def breaks_law(bench: Bench, trial: Trial, law: Law, arguments: Mapping[str, Plain]) -> bool:
    """Whether the law speaks on this input and says no.

    Raises PackageError when the law itself fails on right answers.
    """

    def solve(**asked: Plain) -> Plain:
        if asked not in trial.answered:
            _check_question(bench, asked)
        return _spoken(trial.answer(asked))

    try:
        with patience(bench.package.problem.folder):
            return not law.function(solve, **_copied(arguments))
    except LawIsSilent:
        return False
    except PackageError:
        raise
    except Exception:  # noqa: BLE001  # a law may trip over an answer that is wrong enough
        _check_law(bench, law, arguments)
        return True


def _open_questions(
    bench: Bench, trial: Trial, inputs: Sequence[Mapping[str, Plain]]
) -> list[dict[str, Plain]]:
    """The first question of each law on each input that the submission has not been asked."""
    open_ones: list[dict[str, Plain]] = []

    def solve(**asked: Plain) -> Plain:
        if asked in trial.answered:
            return _spoken(trial.answered[asked])
        _check_question(bench, asked)
        if asked not in open_ones:
            open_ones.append(asked)
        raise _IsOpen

    with patience(bench.package.problem.folder):
        for arguments in inputs:
            for law in bench.laws:
                # Whatever it trips over here, it will trip over when it counts.
                with suppress(_IsOpen, Exception):
                    law.function(solve, **_copied(arguments))
    return open_ones


def _check_question(bench: Bench, asked: Mapping[str, Plain]) -> None:
    if bench.package.complaint(asked) is not None:
        raise LawIsSilent


def _spoken(answer: Plain | Mismatch) -> Plain:
    if isinstance(answer, Mismatch):
        raise LawIsSilent
    return answer


def _copied(arguments: Mapping[str, Plain]) -> dict[str, Plain]:
    """A law may change what it is given; the inputs are those of every other law, too."""
    copy: dict[str, Plain] = marshal.loads(marshal.dumps(dict(arguments), 2))
    return copy


def _check_law(bench: Bench, law: Law, arguments: Mapping[str, Plain]) -> None:
    try:
        with patience(bench.package.problem.folder):
            law.function(lambda **asked: bench.oracle.expect(asked).value, **_copied(arguments))
    except PackageError:
        raise
    except Exception as error:
        problem = bench.package.problem
        raise PackageError(
            f"the package `{problem.slug}` is at fault: its law `{law.name}` raised {error!r}",
            where=Place(problem.folder / "properties.py"),
        ) from error
