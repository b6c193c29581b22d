"""A submission in this very process, without a fence: for its own author, under a debugger.

Nothing here is for judging.
"""

import marshal
from collections.abc import Callable

from judge.verdict import Plain
from judge.worker.outcome import Trouble


def load_outside(program: bytes) -> Callable[[Plain], object] | Trouble:
    """Runs the file's top level; what to call then takes the values that a worker would take.

    It answers as a worker does. Raises whatever the file raises, then and at each call.
    """
    # Only here: these modules are the worker's, and take their time to import.
    from judge.worker.inside import child, loading

    loaded, signature = child.read_program(marshal.loads(program))
    try:
        session = child.Session(loading.load(loaded), loaded, signature)
    except loading.Trouble as trouble:
        kind = str(trouble.report["trouble"])
        return Trouble(
            kind, {key: fact for key, fact in trouble.report.items() if key != "trouble"}
        )

    def call(values: Plain) -> object:
        return session.prepare(values)() if isinstance(values, list) else None

    return call
