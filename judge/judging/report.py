"""A judgement as plain data: what `run --json` prints and `grade` writes; see docs/json.md."""

from judge.verdict import Failure, Growth, Judgement, Plain, Stage, Tally


def judgement_json(judgement: Judgement) -> dict[str, Plain]:
    return {
        "schema": 1,
        "problem": judgement.problem,
        "file": judgement.file,
        "verdict": judgement.verdict.value,
        "isolation": judgement.isolation.value,
        "tests": {stage.value: _tally(stage, tally) for stage, tally in judgement.tests.items()},
        "failure": _failure(judgement.failure, judgement.seed),
        "growth": _growth(judgement.growth),
        "unstable": judgement.unstable,
        "seed": judgement.seed,
        "cpu_seconds": round(judgement.cpu_seconds, 6),
        "peak_memory_bytes": judgement.peak_memory_bytes,
        "award": None,
    }


def _tally(stage: Stage, tally: Tally) -> Plain:
    counts: dict[str, Plain] = {"passed": tally.passed, "total": tally.total}
    return {**counts, "inputs": tally.inputs} if stage is Stage.PROPERTIES else counts


def _growth(growth: Growth) -> Plain:
    return {
        "time": growth.time,
        "target": growth.target,
        "status": growth.status.value,
        "size": growth.size,
        "ratio": None if growth.ratio is None else round(growth.ratio, 2),
    }


def _failure(failure: Failure | None, seed: int) -> Plain:
    if failure is None:
        return None
    return {
        "kind": _KINDS[failure.stage],
        "number": failure.number,
        "name": failure.name,
        "arguments": failure.arguments,
        "call": failure.call,
        "expected": failure.expected,
        "returned": failure.returned,
        "returned_text": failure.returned_text,
        "message": failure.message,
        "printed": failure.printed,
        "shrunk": failure.shrunk,
        "seed": seed,
    }


_KINDS = {
    Stage.EXAMPLES: "example",
    Stage.OWN: "own",
    Stage.HIDDEN: "hidden",
    Stage.PROPERTIES: "property",
}
