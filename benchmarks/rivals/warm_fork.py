# ruff: noqa: T201, PTH123  # a bare script prints, and pathlib would count against it
"""A warm fork a submission, without any confinement, as in EvalPlus: the parent has imported
everything, the child runs code and tests and reports through a pipe.

    python warm_fork.py CASES CHECKER      then one path a line; `passed of total` comes back

An empty line forks a child that does nothing: the least that any such judge can cost.
"""

import bisect  # noqa: F401
import collections  # noqa: F401
import functools  # noqa: F401
import heapq  # noqa: F401
import itertools  # noqa: F401
import json
import math  # noqa: F401
import os
import random  # noqa: F401
import re  # noqa: F401
import statistics  # noqa: F401
import string  # noqa: F401
import sys
import typing
from types import SimpleNamespace


def main(cases, checker):
    with open(cases) as file:
        rows = [SimpleNamespace(**row) for row in json.load(file)]
    complaint = defined(checker, {})["complaint"]
    for line in sys.stdin:
        path = line.strip()
        print(forked(lambda path=path: judged(path, rows, complaint) if path else "nothing"))
        sys.stdout.flush()


def forked(work):
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(theirs, work().encode())
        finally:
            os._exit(0)
    os.close(theirs)
    with os.fdopen(ours) as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return said


def judged(path, rows, complaint):
    solve = defined(path, {**vars(typing), "__name__": "submission"})["two_sum"]
    passed = sum(
        complaint(solve(**row.arguments), row.expected, **row.arguments) is None for row in rows
    )
    return f"{passed} of {len(rows)}"


def defined(path, namespace):
    with open(path) as file:
        exec(compile(file.read(), path, "exec"), namespace)
    return namespace


main(*sys.argv[1:])
