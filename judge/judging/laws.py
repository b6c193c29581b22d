"""The laws of a package: what must hold between the answers to related inputs."""

from collections.abc import Mapping

from judge.errors import PackageError, Place
from judge.judging.bench import Bench
from judge.judging.trial import Trial
from judge.judging.values import Mismatch
from judge.problem.package import Law
from judge.problem.patience import patience
from judge.verdict import Plain


class LawIsSilent(Exception):
    """The law cannot speak on this input: it asked something invalid, or got no answer."""


def breaks_law(bench: Bench, trial: Trial, law: Law, arguments: Mapping[str, Plain]) -> bool:
    """Whether the law speaks on this input and says no.

    Raises PackageError when the law itself fails on right answers.
    """

    def solve(**asked: Plain) -> Plain:
        if bench.package.complaint(asked) is not None:
            raise LawIsSilent
        answer = trial.answer(asked)
        if isinstance(answer, Mismatch):
            raise LawIsSilent
        return answer

    try:
        with patience(bench.package.problem.folder):
            return not law.function(solve, **arguments)
    except LawIsSilent:
        return False
    except PackageError:
        raise
    except Exception:  # noqa: BLE001  # a law may trip over an answer that is wrong enough
        _check_law(bench, law, arguments)
        return True


def _check_law(bench: Bench, law: Law, arguments: Mapping[str, Plain]) -> None:
    try:
        with patience(bench.package.problem.folder):
            law.function(lambda **asked: bench.oracle.expect(asked).value, **arguments)
    except PackageError:
        raise
    except Exception as error:
        problem = bench.package.problem
        raise PackageError(
            f"the package `{problem.slug}` is at fault: its law `{law.name}` raised {error!r}",
            where=Place(problem.folder / "properties.py"),
        ) from error
