"""The table of `judge verify`, drawn by rich, which only this imports."""

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from judge.cli.glyphs import Glyphs
from judge.verdict import Verdict
from judge.verify.report import Report, SeparationReport, SubmissionReport

_UNBOUNDED = 1_000
_GAP = 2
_HEADS = ("accepted", "wrong", "slow", "valid", "gaps", "laws", "mutants", "ratios", "limit", "s")
_LEAST_TELLING = ("valid", "limit", "gaps", "ratios", "laws", "s")


def print_reports(reports: Sequence[Report], glyphs: Glyphs, columns: int | None) -> None:
    """What a narrow terminal has no room for is left out whole, the least telling first."""
    names = [_name(report, glyphs) for report in reports]
    cells = [dict(zip(_HEADS, _cells(report, glyphs), strict=True)) for report in reports]
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, _GAP, 0, 0))
    table.add_column("package", overflow="fold")
    heads = _fitting(max(len(name) for name in names), cells, columns)
    for head in heads:
        table.add_column(head, justify="right", overflow="fold")
    for name, row in zip(names, cells, strict=True):
        table.add_row(name, *(row[head] for head in heads))
    Console(highlight=False, width=columns or _UNBOUNDED).print(table)


def _name(report: Report, glyphs: Glyphs) -> Text:
    sign = glyphs.right if report.is_sound else glyphs.wrong
    return Text(f"{sign} {report.slug}", "green" if report.is_sound else "red")


def _fitting(
    longest_name: int, rows: Sequence[Mapping[str, str]], columns: int | None
) -> list[str]:
    heads = [*_HEADS]
    for least_telling in _LEAST_TELLING:
        cells = (max(len(head), *(len(row[head]) for row in rows)) for head in heads)
        if columns is None or longest_name + sum(cells) + _GAP * len(heads) <= columns:
            break
        heads.remove(least_telling)
    return heads


def _cells(report: Report, glyphs: Glyphs) -> list[str]:
    sent, inputs, dash = report.submissions, report.inputs, glyphs.dash
    killing = sum(bool(law.kills) for law in report.laws.laws)
    return [
        _count(sent, Verdict.ACCEPTED),
        _count(sent, *(set(Verdict) - {Verdict.ACCEPTED, Verdict.TIME_LIMIT_EXCEEDED})),
        _count(sent, Verdict.TIME_LIMIT_EXCEEDED),
        f"{inputs.drawn / inputs.attempts:.0%}" if inputs.attempts else dash,
        f"{report.coverage.gaps}/{report.coverage.aims}",
        f"{killing}/{len(report.laws.laws)}",
        _mutants(report, dash),
        _ratios(report.separation, dash),
        dash if sent.slowest_accepted is None else f"{sent.slowest_accepted:.0%}",
        f"{report.seconds:.1f}",
    ]


def _count(sent: SubmissionReport, *verdicts: Verdict) -> str:
    counts = [sent.counts[verdict] for verdict in verdicts if verdict in sent.counts]
    return f"{sum(count.right for count in counts)}/{sum(count.total for count in counts)}"


def _mutants(report: Report, dash: str) -> str:
    """Killed of those that count; a `+` says that a sample stands for more."""
    mutation = report.mutation
    if mutation is None:
        return dash
    more = "+" if mutation.left_out else ""
    return f"{mutation.killed}/{mutation.tried - mutation.waived}{more}"


def _ratios(separation: SeparationReport, dash: str) -> str:
    """Of the slowest accepted and the fastest slow submission; a `+` says that it takes more."""
    if separation.fastest_slow is None or separation.slowest_accepted is None:
        return dash
    more = "+" if separation.fastest_slow.is_bound else ""
    return f"{separation.slowest_accepted.times:.1f}/{separation.fastest_slow.times:.0f}{more}"
