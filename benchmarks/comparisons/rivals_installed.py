"""Other judges, installed from the package index into an environment of their own."""

import subprocess
from pathlib import Path

from benchmarks.figures import Measured, Row, Skipped, medians_note, ratios
from benchmarks.rounds import interleaved, timed
from benchmarks.stage import PYTHON, RIVALS, Case, Stage
from judge.judging.open_session import open_session
from judge.worker.host import Fence
from judge.worker.limits import TimeLimit, WorkerLimits

_TESTS = 20
_INSTALL_SECONDS = 120
_LIMIT = TimeLimit.of_cpu(5)


def rivals_installed(stage: Stage, rounds: int) -> list[Row]:
    """The same 20 tests; the rival's process is started each time, and so is our fence."""
    return [_online_judge_tools(stage, min(rounds, 5)), _evalplus(stage, min(rounds, 5))]


def _online_judge_tools(stage: Stage, rounds: int) -> Row:
    what = f"a fence and {_TESTS} tests : `oj test` of online-judge-tools"
    try:
        python = _installed(stage, "oj", "online-judge-tools", "setuptools<80")
    except subprocess.SubprocessError as error:
        return Skipped(what, _why(error))
    folder = _as_files(stage)
    command: list[str | Path] = [
        python.with_name("oj"),
        "test",
        "--silent",
        "-c",
        f"{PYTHON} {folder}/solution.py",
    ]
    return _row(what, stage, rounds, [*command, "-d", folder / "test"])


def _evalplus(stage: Stage, rounds: int) -> Row:
    what = f"a fence and {_TESTS} tests : EvalPlus' `untrusted_check`, its start included"
    try:
        # Its other requirements are clients of language models, which checking does not import.
        python = _installed(stage, "evalplus", "--no-deps", "evalplus", "numpy", "psutil")
        cases = stage.write_cases("evalplus.json", stage.small_cases(_TESTS))
        command: list[str | Path] = [python, RIVALS / "evalplus_check.py", stage.reference, cases]
        stage.run(command)
    except (subprocess.SubprocessError, RuntimeError) as error:
        return Skipped(what, _why(error))
    return _row(what, stage, rounds, command)


def _row(what: str, stage: Stage, rounds: int, command: list[str | Path]) -> Row:
    cases = stage.small_cases(_TESTS)
    mine, theirs = interleaved(
        rounds, [lambda: timed(lambda: _ours(stage, cases)), lambda: stage.seconds(command)]
    )
    return Measured(what, ratios(mine, theirs), note=medians_note(judge=mine, rival=theirs))


def _ours(stage: Stage, cases: list[Case]) -> None:
    spec, source = stage.package.problem.spec, stage.reference.read_bytes()
    rows = [arguments for case in cases if isinstance(arguments := case["arguments"], dict)]
    with Fence() as fence:
        session = open_session(fence, spec, source, "reference.py", WorkerLimits())
        if session.run_batch(rows, _LIMIT) is None:
            raise RuntimeError("not all calls returned")
        session.close()


def _installed(stage: Stage, name: str, *packages: str) -> Path:
    """The Python of a fresh environment that has the packages."""
    folder = stage.folder / f"rival-{name}"
    subprocess.run([PYTHON, "-m", "venv", folder], check=True, capture_output=True, timeout=60)
    python = folder / "bin" / "python"
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", *packages],
        check=True,
        capture_output=True,
        timeout=_INSTALL_SECONDS,
    )
    return python


def _as_files(stage: Stage) -> Path:
    """The cases as standard input and output, which is all that `oj test` knows."""
    folder = stage.folder / "online-judge"
    (folder / "test").mkdir(parents=True)
    call = "nums, target = json.loads(input())\nprint(*sorted(two_sum(nums, target)))\n"
    (folder / "solution.py").write_text(f"import json\n{stage.reference.read_text()}\n{call}")
    for number, case in enumerate(stage.small_cases(_TESTS)):
        arguments, expected = case["arguments"], case["expected"]
        assert isinstance(arguments, dict)
        assert isinstance(expected, list)
        line = f"{[*arguments.values()]}\n"
        (folder / "test" / f"{number}.in").write_text(line)
        answer = " ".join(sorted(map(str, expected), key=int))
        (folder / "test" / f"{number}.out").write_text(answer + "\n")
    return folder


def _why(error: Exception) -> str:
    said = getattr(error, "stderr", None)
    last = said.decode(errors="replace").strip().splitlines()[-1:] if said else [str(error)]
    return f"it could not be installed or used here: {last[0][:200]}"
