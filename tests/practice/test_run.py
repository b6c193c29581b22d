"""The use case: what a run records, what it leaves, what a word means."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.judging.cases import OwnCase
from judge.judging.own_cases import load_own_cases
from judge.practice import overview
from judge.practice import run as practice
from judge.practice.overview import Filter, Status
from judge.practice.run import Request, Run
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.progress.event import Tally
from judge.stub import stub
from judge.verdict import Isolation, Verdict
from judge.worker.host import Fence
from judge.workspace import Workspace, create_workspace, machine_id, write_new
from tests.cli.program import RIGHT, WRONG
from tests.progress.histories import at

CATALOGUE = Catalogue(problems_root())
TWO_SUM = CATALOGUE.load("two-sum")
EVENING = at("2026-03-03T01:30+01:00")
SEED = 5


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return create_workspace(tmp_path)


def write(workspace: Workspace, code: str) -> None:
    path = workspace.solution(TWO_SUM)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(code, encoding="utf-8")


def run(workspace: Workspace, fence: Fence, request: Request | None = None) -> Run:
    request = request or Request(SEED)
    return practice.run_solution(workspace, fence, TWO_SUM, request, EVENING)


def test_an_attempt_is_recorded_with_its_facts(workspace: Workspace, fence: Fence) -> None:
    write(workspace, RIGHT)

    attempt = run(workspace, fence)

    (event,) = workspace.journal.read().events
    assert (event.problem, event.topic, event.difficulty) == ("two-sum", "arrays", "easy")
    assert (event.verdict, event.seed, event.machine) == (Verdict.ACCEPTED, SEED, machine_id())
    assert (event.instant, event.offset_minutes) == (EVENING.instant, 60)
    assert event.practice_day.isoformat() == "2026-03-02", "a day lasts until 4 in the morning"
    assert event.code_hash == attempt.submission.code_hash
    assert event.package_hash == TWO_SUM.package_hash
    assert event.tests["examples"] == Tally(3, 3)
    assert isinstance(event.isolation, Isolation)


def test_the_award_and_the_standing_are_those_after_the_run(
    workspace: Workspace, fence: Fence
) -> None:
    write(workspace, RIGHT)

    attempt = run(workspace, fence)

    assert attempt.recorded is not None
    award = attempt.recorded.award()
    base, *bonuses = award.reasons
    assert base == (10, "easy")
    assert award.xp == award.standing.xp == 10 + sum(xp for xp, _ in bonuses)
    assert award.streak_days == 1


def test_a_failing_input_is_saved_as_an_own_case(workspace: Workspace, fence: Fence) -> None:
    write(workspace, WRONG)

    attempt = run(workspace, fence)

    (case,) = load_own_cases(workspace.cases(TWO_SUM), Package(TWO_SUM))
    assert attempt.judgement.failure is not None
    assert attempt.saved_case == 1
    assert case == OwnCase(attempt.judgement.failure.arguments, None, has_output=False)


def test_a_case_that_cannot_be_saved_is_a_warning_and_the_attempt_stands(
    workspace: Workspace, fence: Fence
) -> None:
    write(workspace, WRONG)
    workspace.cases(TWO_SUM).mkdir()

    attempt = run(workspace, fence)

    assert attempt.judgement.verdict is Verdict.WRONG_ANSWER
    assert attempt.saved_case is None
    assert [warning.what for warning in attempt.warnings] == [
        "the failing input could not be saved as an own case: is a directory"
    ]
    assert len(workspace.journal.read().events) == 1


@pytest.mark.parametrize("request_", [Request(SEED, samples=True), Request(SEED, case=1)])
def test_a_part_of_a_run_records_nothing(
    workspace: Workspace, fence: Fence, request_: Request
) -> None:
    write(workspace, RIGHT)
    cases = workspace.cases(TWO_SUM)
    cases.write_text("- input: {nums: [3, 3], target: 6}\n", encoding="utf-8")

    attempt = run(workspace, fence, request_)

    assert attempt.judgement.verdict is Verdict.ACCEPTED
    assert attempt.recorded is None
    assert workspace.journal.read().events == ()


def test_a_solution_that_is_not_started_is_no_attempt(workspace: Workspace, fence: Fence) -> None:
    with pytest.raises(JudgeError) as caught:
        run(workspace, fence)

    (fault,) = caught.value.faults
    assert (fault.what, fault.hint) == ("`two-sum` has not been started", "judge new two-sum")


def test_a_problem_starts_with_its_stub(workspace: Workspace) -> None:
    path = practice.start_problem(workspace, TWO_SUM)

    assert path.read_text(encoding="utf-8") == stub(TWO_SUM)


def test_status_goes_from_new_to_solved(workspace: Workspace, fence: Fence) -> None:
    def status() -> Status:
        rows, _ = overview.rows(CATALOGUE, workspace, Filter(words=("two-sum",)))
        return rows[0].status

    seen = [status()]
    write_new(workspace.solution(TWO_SUM), stub(TWO_SUM))
    seen.append(status())
    for code in (WRONG, RIGHT):
        write(workspace, code)
        run(workspace, fence)
        seen.append(status())

    assert seen == [Status.NEW, Status.STARTED, Status.TRIED, Status.SOLVED]
