"""Makes docs/problems.md from what `judge verify --json` found.

judge verify --json --jobs 2 > verified.json
python -m tests.problems_page < verified.json
"""

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from judge.practice import overview
from judge.practice.overview import Filter, Row
from judge.problem.catalogue import Catalogue, problems_root

PAGE = Path(__file__).parent.parent / "docs" / "problems.md"
_HEAD = """\
# The problems

{count} problems, in the order of the roadmap, as `judge verify` proved them. This page is made by
`python -m tests.problems_page`.

*Submissions* counts the stored ones that got the verdict of their folder: accepted, wrong (crashes
and memory included), slow. *Mutants* are small changes of the accepted submissions: those that the
tests noticed, of all that are not waived as equivalent. *Growth* is the class to reach and the one
that is rejected; *ratios* tell how well the two are told apart: the time of the slowest accepted
and of the fastest slow submission, as multiples of the reference's (a `+` means that or more).
Growth is held against what takes more than 20 times as long. *Margin* is how much of its time
limit the slowest accepted submission used, so 10 % means that ten times as slow would still pass.

| week | problem | topic | difficulty | submissions | mutants | growth | ratios | margin |
|---|---|---|---|---|---|---|---|---|
"""


def page(rows: Iterable[Row], reports: Mapping[str, Mapping[str, Any]]) -> str:
    lines = [_line(row, reports.get(row.summary.slug)) for row in rows]
    return _HEAD.format(count=len(lines)) + "".join(lines)


def _line(row: Row, report: Mapping[str, Any] | None) -> str:
    summary = row.summary
    growth = Catalogue(problems_root()).load(summary.slug).spec.growth
    cells = (
        str(summary.week),
        f"[{summary.slug}](../problems/{summary.slug}/problem.yaml)",
        summary.topic.value,
        summary.difficulty.value,
        "–" if report is None else _submissions(report["submissions"]),
        "–" if report is None else _mutants(report["mutants"]),
        growth.time if growth.reject is None else f"{growth.time}, not {growth.reject}",
        "–" if report is None else _ratios(report["growth"]),
        "–" if report is None else _share(report["limits"]["slowest_accepted"]),
    )
    return f"| {' | '.join(cells)} |\n"


def _submissions(counts: Mapping[str, Mapping[str, int]]) -> str:
    right = {verdict: count["right"] for verdict, count in counts.items()}
    accepted = right.pop("accepted", 0)
    slow = right.pop("time_limit_exceeded", 0)
    return f"{accepted} · {sum(right.values())} · {slow}"


def _mutants(mutants: Mapping[str, Any] | None) -> str:
    if mutants is None:
        return "–"
    return f"{mutants['killed']}/{mutants['tried'] - mutants['waived']}"


def _ratios(growth: Mapping[str, Any]) -> str:
    accepted, slow = growth["slowest_accepted"], growth["fastest_slow"]
    if accepted is None or slow is None:
        return "–"
    return f"{accepted['ratio']:.1f} · {slow['ratio']:.0f}{'+' if slow['is_bound'] else ''}"


def _share(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.0f} %"


def main() -> None:
    reports = {report["slug"]: report for report in json.load(sys.stdin)["packages"]}
    rows, _ = overview.rows(Catalogue(problems_root()), None, Filter())
    PAGE.write_text(page(rows, reports), encoding="utf-8")


if __name__ == "__main__":
    main()
