"""The large tests: drawn by `sized(n, seed)`, answered and timed by the reference.

Drawing and answering one may cost more than judging it, so both are kept in the store with
the time that the reference took here. A time limit that rests on a remembered time is
measured again before it fails anyone; see `Trial`.
"""

from typing import Final, final

import msgspec
from msgspec import Struct

from judge.judging.oracle import Expected, Oracle
from judge.problem.package import Package
from judge.problem.patience import patience
from judge.problem.store import Store
from judge.verdict import Plain

_MOST_BYTES: Final = 3 << 20
_EDITION: Final = 1


@final
class _Kept(Struct, frozen=True, array_like=True):
    arguments: dict[str, object]
    expected: object
    cpu_seconds: float


@final
class LargeCases:
    def __init__(self, package: Package, oracle: Oracle, store: Store | None) -> None:
        self._package = package
        self._oracle = oracle
        self._store = store

    def case(self, size: int, seed: int) -> tuple[dict[str, Plain], Expected]:
        """The input and the right answer. Raises PackageError when the package gives none."""
        problem = self._package.problem
        name = f"{problem.slug}-{problem.package_hash}-{size}-{seed}-{_EDITION}.case"
        kept = self._kept(name)
        if kept is not None:
            return kept
        with patience(problem.folder):
            arguments = self._package.sized(size, seed)
        expected = self._oracle.expect(arguments, apart=True)
        self._keep(name, _Kept(dict(arguments), expected.value, expected.cpu_seconds))
        return arguments, expected

    def _kept(self, name: str) -> tuple[dict[str, Plain], Expected] | None:
        content = None if self._store is None else self._store.get(name)
        if content is None:
            return None
        try:
            kept = msgspec.json.decode(content, type=_Kept)
        except msgspec.DecodeError:
            return None
        arguments: dict[str, Plain] = kept.arguments  # type: ignore[assignment]  # JSON is plain
        value: Plain = kept.expected  # type: ignore[assignment]  # the same
        return arguments, Expected(value, kept.cpu_seconds, is_remembered=True)

    def _keep(self, name: str, kept: _Kept) -> None:
        content = msgspec.json.encode(kept)
        # JSON has no NaN and no infinity, so a case with one must not be kept.
        if self._store is not None and len(content) <= _MOST_BYTES and _is_exact(content, kept):
            self._store.put(name, content)


def _is_exact(content: bytes, kept: _Kept) -> bool:
    return msgspec.json.decode(content, type=_Kept) == kept
