"""The problem that a word means, `today` included, which asks the plan and the clock."""

from judge.cli.shared import now
from judge.practice import overview
from judge.problem.catalogue import Catalogue
from judge.problem.spec import Problem
from judge.workspace import Workspace


def chosen_problem(word: str, catalogue: Catalogue, workspace: Workspace | None) -> Problem:
    """Raises JudgeError with the nearest name for an unknown one."""
    if word == "today" and workspace is not None:
        from judge.practice import agenda  # dear, and most runs name no day

        return agenda.next_problem_of(workspace, catalogue, now(), may_be_in_debt=True)
    return overview.resolve(word, catalogue, workspace)
