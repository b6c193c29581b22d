"""What the commits of a diary are called."""

from judge.diary.message import commit_message
from tests.progress.histories import at, attempt


def solved(problem: str, time: str = "2026-03-01T12:00+01:00"):
    return attempt(at(time), problem)


def test_the_title_counts_and_names_what_is_new() -> None:
    message = commit_message([solved("two-sum"), solved("min-stack")], frozenset())

    assert message == "2 solved: min-stack, two-sum\n\n- solved min-stack\n- solved two-sum\n"


def test_what_the_last_commit_holds_is_not_said_again_however_young_it_is() -> None:
    known = solved("two-sum", "2026-03-02T12:00+01:00")

    message = commit_message([known, solved("min-stack")], frozenset({known.id}))

    assert message.splitlines()[0] == "1 solved: min-stack"


def test_a_title_never_gets_longer_than_git_shows() -> None:
    events = [solved(f"a-problem-with-a-long-name-{number}") for number in range(9)]

    title = commit_message(events, frozenset()).splitlines()[0]

    assert title == "9 solved: a-problem-with-a-long-name-0, a-problem-with-a-long-name-1, …"
    assert len(title) <= 72


def test_without_anything_practised_it_is_just_the_diary() -> None:
    assert commit_message([], frozenset()) == "Practice diary\n"
