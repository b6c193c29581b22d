"""What a word means, and what a list holds."""

from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.practice import overview
from judge.practice.overview import Filter, Status
from judge.problem.catalogue import Catalogue, problems_root
from judge.workspace import Workspace, create_workspace

CATALOGUE = Catalogue(problems_root())


def slugs(chosen: Filter, workspace: Workspace | None = None) -> list[str]:
    rows, faults = overview.rows(CATALOGUE, workspace, chosen)
    assert faults == ()
    return [row.summary.slug for row in rows]


@pytest.mark.parametrize("word", ["two-sum", "two_sum", "Two-Sum", " two-sum "])
def test_a_slug_may_be_spelt_loosely(word: str) -> None:
    assert overview.resolve(word, CATALOGUE, None).slug == "two-sum"


@pytest.mark.parametrize("word", ["last", "today"])
def test_a_word_about_the_workspace_needs_one(word: str) -> None:
    with pytest.raises(JudgeError) as caught:
        overview.resolve(word, CATALOGUE, None)

    (fault,) = caught.value.faults
    assert fault.what == f"`{word}` needs a workspace, and there is none here"


def test_today_is_the_first_unsolved_problem(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path)

    assert overview.resolve("today", CATALOGUE, workspace).slug == slugs(Filter())[0]


def test_the_roadmap_goes_by_week_and_never_before_what_is_needed() -> None:
    rows, _ = overview.rows(CATALOGUE, None, Filter())
    slugs = [row.summary.slug for row in rows]

    assert [row.summary.week for row in rows] == sorted(row.summary.week for row in rows)
    assert sorted(slugs) == sorted(CATALOGUE.slugs())
    for row in rows:
        for needed in row.summary.prerequisites:
            before = CATALOGUE.load(needed).spec
            if (before.week, before.track) == (row.summary.week, row.summary.track):
                assert slugs.index(needed) < slugs.index(row.summary.slug)


def test_prerequisites_exist_and_come_no_later_than_their_week() -> None:
    rows, _ = overview.rows(CATALOGUE, None, Filter())
    weeks = {row.summary.slug: row.summary.week for row in rows}

    for row in rows:
        assert all(weeks[needed] <= row.summary.week for needed in row.summary.prerequisites)


@pytest.mark.parametrize(
    ("chosen", "slug"),
    [
        (Filter(topic="arrays"), "two-sum"),
        (Filter(week=2), "linked-list-cycle"),
        (Filter(difficulty="easy"), "two-sum"),
        (Filter(tag="intervals"), "merge-intervals"),
        (Filter(track="extra"), "3sum"),
        (Filter(status="new"), "two-sum"),
        (Filter(words=("POSITIONS", "target")), "two-sum"),
    ],
)
def test_a_filter_keeps_what_it_names_and_not_all(chosen: Filter, slug: str) -> None:
    kept = slugs(chosen)

    assert slug in kept
    assert len(kept) < len(CATALOGUE.slugs()) or chosen.status == Status.NEW


def test_filters_add_up() -> None:
    kept = slugs(Filter(week=2, difficulty="medium"))

    assert kept == [
        slug for slug in slugs(Filter(week=2)) if slug in slugs(Filter(difficulty="medium"))
    ]
    assert "linked-list-cycle-ii" in kept


def test_every_word_must_occur() -> None:
    assert slugs(Filter(words=("two-sum", "no such word"))) == []


@pytest.mark.parametrize(
    ("chosen", "what"), [(Filter(topic="array"), "topic"), (Filter(tag="x"), "tag")]
)
def test_an_unknown_name_is_an_error(chosen: Filter, what: str) -> None:
    with pytest.raises(JudgeError) as caught:
        slugs(chosen)

    assert caught.value.faults[0].what.startswith(f"there is no {what} ")
