"""What `judge verify --json` prints of one package."""

from judge.cli.faults import error_json
from judge.errors import Fault, JudgeError
from judge.verdict import Plain
from judge.verify.report import MutationReport, Ratio, Report


def report_json(report: Report) -> Plain:
    sent = report.submissions
    return {
        "slug": report.slug,
        "sound": report.is_sound,
        "seconds": round(report.seconds, 3),
        "submissions": {
            verdict.value: {"right": count.right, "total": count.total}
            for verdict, count in sent.counts.items()
        },
        "limits": {
            "slowest_accepted": _rounded(sent.slowest_accepted),
            "fastest_slow": _rounded(sent.fastest_slow),
        },
        "growth": {
            "slowest_accepted": _ratio(report.separation.slowest_accepted),
            "fastest_slow": _ratio(report.separation.fastest_slow),
        },
        "inputs": {"valid": report.inputs.drawn, "drawn": report.inputs.attempts},
        "coverage": {
            "aims": report.coverage.aims,
            "missing": {name: list(gaps) for name, gaps in report.coverage.missing.items()},
        },
        "properties": [{"name": law.name, "kills": list(law.kills)} for law in report.laws.laws],
        "mutants": None if report.mutation is None else _mutants(report.mutation),
        "problems": [_fault(fault) for fault in report.faults],
    }


def _ratio(ratio: Ratio | None) -> Plain:
    if ratio is None:
        return None
    return {"file": ratio.file, "ratio": _rounded(ratio.times), "is_bound": ratio.is_bound}


def _mutants(mutation: MutationReport) -> Plain:
    return {
        "killed": mutation.killed,
        "tried": mutation.tried,
        "waived": mutation.waived,
        "left_out": mutation.left_out,
        "score": round(mutation.score, 4),
        "survivors": [
            {
                "file": survivor.file,
                "line": survivor.line,
                "line_text": survivor.line_text,
                "change": survivor.change,
            }
            for survivor in mutation.survivors
        ],
    }


def _fault(fault: Fault) -> Plain:
    return error_json(JudgeError.of((fault,)))["error"]


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 4)
