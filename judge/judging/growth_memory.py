"""What was found about the growth of the same code before, so that it is measured once.

Only near cases are kept: a clear one costs a single reading anyway. An entry may acquit a
submission or explain why it is late; nobody fails by it. See `growth_check`.
"""

import os
import sys
from typing import Final, final

import msgspec

from judge.judging.submission import Submission
from judge.problem.digest import blake2b
from judge.problem.package import Package
from judge.problem.store import Store
from judge.verdict import Growth, GrowthStatus

_EDITION: Final = 2
_KEPT: Final = (GrowthStatus.OK, GrowthStatus.SLOW_CONSTANT, GrowthStatus.SLOWER)


@final
class GrowthMemory:
    """Of one submission to one package, on this machine and this Python. Remembers nothing
    without a store.
    """

    def __init__(self, package: Package, submission: Submission, store: Store | None) -> None:
        self._package = package
        self._submission = submission
        self._store = store

    def recall(self, *wanted: GrowthStatus) -> Growth | None:
        """What was found before, if it is one of these."""
        content = None if self._store is None else self._store.get(self._name())
        if content is None:
            return None
        try:
            found = msgspec.json.decode(content, type=Growth)
        except msgspec.DecodeError:
            return None
        return found if found.status in wanted else None

    def keep(self, found: Growth) -> None:
        """What decides nothing is not worth keeping: the next reading may be clearer."""
        if self._store is not None and found.status in _KEPT:
            self._store.put(self._name(), msgspec.json.encode(found))

    def _name(self) -> str:
        problem = self._package.problem
        code = self._submission.code_hash
        return f"{problem.slug}-{problem.package_hash}-{code}-{_machine()}-{_EDITION}.growth"


def _machine() -> str:
    """A home folder may be shared by machines that differ in what is slow on them."""
    system = os.uname()
    text = f"{system.nodename} {system.machine} {sys.implementation.cache_tag}"
    return blake2b(text.encode(), digest_size=4).hexdigest()
