# ruff: noqa: T201, PTH123  # a bare script prints, and pathlib would count against it
"""The bare script: a submission, its cases from JSON, a checker; no fence and no limits.

    python run_cases.py SUBMISSION CASES CHECKER [prelude]

With `prelude` it has imported what a pasted solution expects to be there.
"""

import json
import sys


def main(submission, cases, checker, *options):
    namespace = {"__name__": "submission"}
    if "prelude" in options:
        import_prelude(namespace)
    with open(cases) as file:
        rows = json.load(file)
    complaint = defined(checker, {})["complaint"]
    solve = defined(submission, namespace)["two_sum"]
    failed = 0
    for number, row in enumerate(rows, 1):
        said = complaint(solve(**row["arguments"]), row["expected"], **row["arguments"])
        if said is not None:
            failed += 1
            print(f"case {number}: {said}")
    print(f"{len(rows) - failed} of {len(rows)} passed")
    sys.exit(failed > 0)


def defined(path, namespace):
    with open(path) as file:
        exec(compile(file.read(), path, "exec"), namespace)
    return namespace


def import_prelude(namespace):
    names = "string re datetime collections heapq bisect copy math random statistics itertools"
    for name in (*names.split(), "functools", "operator", "io", "json", "typing"):
        exec(f"import {name}\nfrom {name} import *", namespace)


main(*sys.argv[1:])
