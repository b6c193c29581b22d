"""Watching a film: what the keys do, what is asked and what counts as right."""

import pytest

from judge.playground.changes import changed_names
from judge.playground.player import Mode, Player, pressed, ticked
from judge.playground.predict import Score
from judge.playground.views import (
    Cell,
    GridView,
    NodePointer,
    NodesView,
    Pointer,
    Scene,
    Shape,
    TableView,
    View,
)
from tests.playground.scenes import a_film, a_row

FILM = a_film(
    "it starts",
    "left moves to 1",
    "right moves to 2",
    "left moves to 3",
    "it returns 'ab'",
    values=[
        {"left": 0, "right": 0, "word": "''"},
        {"left": 1, "right": 0, "word": "''"},
        {"left": 1, "right": 2, "word": "''"},
        {"left": 3, "right": 2, "word": "''"},
        {"left": 3, "right": 2, "word": "'ab'"},
    ],
)


def after(*keys: str, player: Player | None = None) -> Player:
    state = player or Player(FILM)
    for key in keys:
        state = pressed(state, key)
    return state


@pytest.mark.parametrize(
    ("keys", "step"),
    [
        (("right",), 2),
        (("l", "n", "enter"), 4),
        (("right", "left"), 1),
        (("left",), 1),
        (("end",), 5),
        (("end", "right"), 5),
        (("end", "home"), 1),
        (("4", "enter"), 4),
        (("4", "escape"), 1),
        (("1", "4", "backspace", "backspace", "3", "enter"), 3),
    ],
)
def test_keys_move_to_a_step(keys: tuple[str, ...], step: int) -> None:
    assert after(*keys).index + 1 == step


def test_a_step_that_is_not_there_is_said() -> None:
    player = after("9", "9", "enter")

    assert (player.index, player.note) == (0, "there is no step `99`")


def test_the_end_is_said_when_there_is_no_next_step() -> None:
    assert after("end", "right").note == "the call has returned"


def test_c_goes_to_the_next_change_of_a_variable_and_repeats_it() -> None:
    first = after(*"cleft", "enter")
    second = after("c", "enter", player=first)
    third = after("c", "enter", player=second)

    assert (first.index, second.index, third.index) == (1, 3, 3)
    assert third.note == "`left` does not change after this step"


def test_a_text_is_found_in_sentences_values_and_code() -> None:
    assert after("/", *"moves", "space", *"to", "space", "2", "enter").index == 2
    assert after("/", *"word", "space", "=", "space", *"'ab'", "enter").index == 4
    assert after("/", *"line_4", "enter").index == 3
    assert after("/", *"nowhere", "enter").note == "`nowhere` is not found after this step"


def test_a_playing_film_goes_on_by_itself_and_stops_at_the_end() -> None:
    player = after("space")
    for _ in range(10):
        player = ticked(player)

    assert (player.index, player.is_playing) == (4, False)
    assert ticked(after("space", "space")).index == 0


def test_help_is_left_by_any_key_and_q_ends() -> None:
    assert after("?").mode is Mode.HELP
    assert after("?", "x").mode is Mode.WATCH
    assert after("q").is_over


def test_a_guess_is_asked_before_each_step_that_changes_a_variable() -> None:
    start = Player(FILM, is_predicting=True)

    asking = after("right", player=start)
    right = after("1", "enter", player=asking)
    wrong = after("right", "7", "enter", player=right)
    passed = after("right", "enter", player=wrong)

    assert asking.asked is not None
    assert (asking.index, asking.asked.name) == (0, "left")
    assert (right.index, right.note) == (1, "right: left = 1")
    assert (wrong.index, wrong.note) == (2, "no, you said 7: right = 2")
    assert (passed.index, passed.note) == (3, "")
    assert passed.score == Score(right=1, asked=2)


def test_going_back_asks_nothing_twice() -> None:
    player = after("right", "1", "enter", "left", "right", player=Player(FILM, is_predicting=True))

    assert (player.index, player.mode, player.score.asked) == (1, Mode.WATCH, 1)


@pytest.mark.parametrize("guess", ["ab", "'ab'", '"ab"', " ab "])
def test_quotes_and_blanks_do_not_make_a_guess_wrong(guess: str) -> None:
    start = Player(FILM, index=3, is_predicting=True)

    player = after("right", *guess, "enter", player=start)

    assert player.note == "right: word = 'ab'"


@pytest.mark.parametrize(
    ("view", "names"),
    [
        (a_row([1, 2], i=0), set()),
        (GridView("g", ("grid",), ((Cell("1", changed=True),),), (Pointer("r", 0),)), {"grid"}),
        (GridView("g", ("grid",), ((Cell("1"),),), (Pointer("r", 0, changed=True),)), {"r"}),
        (NodesView("n", (), Shape.TREE, (), (), (NodePointer("p", None, changed=True),)), {"p"}),
        (TableView("t", ("a", "b"), ((Cell("k"), Cell("v", changed=True)),)), {"a", "b"}),
    ],
)
def test_what_a_step_changed_is_known_by_name(view: View, names: set[str]) -> None:
    assert changed_names(Scene(1, 1, "", (view,))) == names
