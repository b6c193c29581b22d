"""The twelve weeks: the file agrees with the packages, and says its faults by place."""

from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.practice.overview import in_roadmap_order
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.roadmap import ROADMAP_NAME, Roadmap, load_roadmap, read_roadmap
from judge.problem.spec import Track
from judge.problem.store import Store
from judge.problem.summary import Summary

SUMMARIES, _ = Catalogue(problems_root()).summaries()
ROADMAP = read_roadmap(problems_root() / ROADMAP_NAME)
STOPS = {stop.slug: (week, stop) for week, stop in ROADMAP.stops()}

SMALL = """\
format: 1
weeks:
  - week: 1
    focus: Arrays
    concepts: [Two Sum]
    problems:
      - {slug: two-sum, title: Two Sum, topic: arrays, difficulty: easy}
"""


def faults_of(tmp_path: Path, text: str) -> list[tuple[str, int | None, str | None]]:
    (tmp_path / ROADMAP_NAME).write_text(text, encoding="utf-8")
    with pytest.raises(JudgeError) as caught:
        read_roadmap(tmp_path / ROADMAP_NAME)
    return [
        (fault.what, fault.where.line if fault.where else None, fault.hint)
        for fault in caught.value.faults
    ]


def test_there_are_twelve_weeks_with_core_problems_in_each() -> None:
    assert [week.week for week in ROADMAP.weeks] == [*range(1, 13)]
    assert all(any(stop.track is Track.CORE for stop in week.problems) for week in ROADMAP.weeks)


@pytest.mark.parametrize("summary", SUMMARIES, ids=lambda summary: summary.slug)
def test_a_package_stands_in_the_roadmap_as_it_says_itself(summary: Summary) -> None:
    week, stop = STOPS[summary.slug]

    assert (week, stop.title, stop.topic, stop.difficulty, stop.track, stop.prerequisites) == (
        summary.week,
        summary.title,
        summary.topic,
        summary.difficulty,
        summary.track,
        summary.prerequisites,
    )


def test_the_order_of_the_roadmap_is_that_of_the_list() -> None:
    listed = [summary.slug for summary in in_roadmap_order(SUMMARIES)]

    assert [slug for slug in STOPS if slug in listed] == listed


def test_every_stage_of_every_project_has_its_week() -> None:
    planned = {
        (stages.project, number)
        for week in ROADMAP.weeks
        for stages in week.stages
        for number in range(stages.first, stages.last + 1)
    }

    assert planned == {
        (project.slug, number)
        for project in ROADMAP.projects
        for number in range(1, len(project.stages) + 1)
    }


def test_a_misspelt_key_and_a_bad_value_are_told_at_once(tmp_path: Path) -> None:
    text = SMALL.replace("focus", "fokus").replace("easy", "trivial")

    assert faults_of(tmp_path, text) == [
        ("`weeks[0].fokus` is not a known key", 4, "did you mean `focus`?"),
        (
            "`weeks[0].problems[0].difficulty` cannot be the text `trivial`",
            7,
            "one of easy, medium, hard",
        ),
    ]


def test_a_prerequisite_must_be_in_a_week_and_not_in_a_later_one(tmp_path: Path) -> None:
    head = "`weeks[0].problems[0].prerequisites"
    later = SMALL.partition("weeks:\n")[2].replace("week: 1", "week: 2").replace("two", "three")
    text = SMALL.replace("easy}", "easy, prerequisites: [three-sum, four-sum]}") + later

    assert faults_of(tmp_path, text) == [
        (
            f"{head}[0]` names `three-sum`, which comes in a later week",
            7,
            None,
        ),
        (f"{head}[1]` names `four-sum`, which is in no week", 7, None),
    ]


def test_a_core_problem_waits_for_no_extra_one(tmp_path: Path) -> None:
    extra = SMALL.splitlines()[-1].replace("two-sum", "3sum").replace("easy", "easy, track: extra")
    text = SMALL.replace("easy}", "easy, prerequisites: [3sum]}") + extra + "\n"

    assert faults_of(tmp_path, text) == [
        (
            "`weeks[0].problems[0].prerequisites[0]` names `3sum`, which is extra: "
            "a core problem waits for core ones only",
            7,
            None,
        )
    ]


def test_weeks_and_stages_follow_each_other(tmp_path: Path) -> None:
    stages = "    stages: [{project: shop, first: 2, last: 2}, {project: shp, first: 1, last: 1}]\n"
    project = (
        "projects:\n  - {slug: shop, title: Shop, stages: [{slug: a, topic: http, goal: b}]}\n"
    )

    assert faults_of(tmp_path, SMALL.replace("week: 1", "week: 2") + stages + project) == [
        ("`weeks[0].week` must be 1: weeks stand in order", 3, None),
        ("`weeks[0].stages[0].first` must be 1, the next stage", 8, None),
        ("`weeks[0].stages[1].project` names no project: `shp`", 8, None),
    ]


def test_a_problem_stands_in_one_week(tmp_path: Path) -> None:
    row = SMALL.splitlines()[-1]

    assert faults_of(tmp_path, f"{SMALL}{row}\n") == [
        ("`weeks[0].problems[1].slug` names `two-sum` a second time", 8, None)
    ]


def test_an_unchanged_file_is_read_from_the_store(tmp_path: Path) -> None:
    (tmp_path / ROADMAP_NAME).write_text(SMALL, encoding="utf-8")
    store = Store(tmp_path / "store")

    first = load_roadmap(tmp_path, store)
    second = load_roadmap(tmp_path, store)

    assert isinstance(second, Roadmap)
    assert second == first


def test_a_damaged_store_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / ROADMAP_NAME).write_text(SMALL, encoding="utf-8")
    store = Store(tmp_path / "store")
    first = load_roadmap(tmp_path, store)
    for file in (tmp_path / "store").iterdir():
        store.put(file.name, b'{"format": 7}')

    assert load_roadmap(tmp_path, store) == first


def test_without_a_roadmap_the_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(JudgeError) as caught:
        load_roadmap(tmp_path, Store(tmp_path))

    (fault,) = caught.value.faults
    assert fault.what == "there is no file `roadmap.yaml` beside the problems"
