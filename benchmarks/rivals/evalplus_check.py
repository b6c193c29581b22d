# ruff: noqa: T201  # a bare script prints
"""EvalPlus' own check of one submission: python evalplus_check.py SUBMISSION CASES."""

import json
import sys
from pathlib import Path

from evalplus.eval import untrusted_check


def main(submission, cases):
    rows = json.loads(Path(cases).read_text())
    status, _ = untrusted_check(
        dataset="humaneval",
        code=Path(submission).read_text(),
        inputs=[list(row["arguments"].values()) for row in rows],
        entry_point="two_sum",
        expected=[row["expected"] for row in rows],
        atol=0,
        ref_time=[0.01] * len(rows),
        fast_check=True,
    )
    print(status)
    sys.exit(status != "pass")


if __name__ == "__main__":
    main(*sys.argv[1:])
