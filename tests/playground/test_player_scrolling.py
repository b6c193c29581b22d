"""A low window: which lines are in sight, and what the keys up and down do."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from judge.playground.player import Mode, Player, pressed, ticked
from judge.playground.scrolling import in_sight, note
from judge.playground.text_look import ASCII, UNICODE
from tests.playground.scenes import a_film

FILM = a_film("it starts", "left moves to 1", values=[{"left": 0}, {"left": 1}])

counts = st.integers(0, 60)
heights = st.integers(0, 30)
tops = st.integers(-10, 80)


@given(counts, heights, tops, st.none() | st.integers(0, 59))
def test_never_more_lines_than_the_height_and_all_of_it_is_used(
    count: int, height: int, top: int, wanted: int | None
) -> None:
    seen = in_sight(count, height, top, wanted)

    assert len(seen) == min(count, height)
    assert 0 <= seen.start <= seen.stop <= count


@given(st.integers(1, 60), st.integers(1, 30), tops, st.data())
def test_the_wanted_line_is_in_sight(
    count: int, height: int, top: int, data: st.DataObject
) -> None:
    wanted = data.draw(st.integers(0, count - 1))

    assert wanted in in_sight(count, height, top, wanted)


@given(counts, heights, tops, st.none() | st.integers(0, 59))
def test_what_is_in_sight_stays_where_it_is_when_it_is_drawn_again(
    count: int, height: int, top: int, wanted: int | None
) -> None:
    seen = in_sight(count, height, top, wanted)

    assert in_sight(count, height, seen.start, wanted) == seen


@given(counts, heights, tops)
def test_without_a_wanted_line_the_place_stays_as_far_as_there_are_lines(
    count: int, height: int, top: int
) -> None:
    lowest = max(0, count - height)

    assert in_sight(count, height, top, None).start == min(max(0, top), lowest)


def test_a_change_keeps_what_is_around_it_in_sight() -> None:
    assert in_sight(count=40, height=9, top=0, wanted=4) == range(9)
    assert in_sight(count=40, height=9, top=0, wanted=8) == range(3, 12)
    assert in_sight(count=40, height=9, top=20, wanted=21) == range(18, 27)
    assert in_sight(count=40, height=9, top=0, wanted=39) == range(31, 40)


def test_the_note_says_how_many_lines_are_above_and_below() -> None:
    assert note(40, range(9), UNICODE) == "… more lines: 31 below   up/down scroll"
    assert note(40, range(3, 12), UNICODE) == "… more lines: 3 above, 28 below   up/down scroll"
    assert note(40, range(31, 40), ASCII) == "... more lines: 31 above   up/down scroll"


def test_up_and_down_scroll_by_a_few_lines_and_not_above_the_first() -> None:
    down = pressed(pressed(Player(FILM), "down"), "j")
    up = pressed(down, "k")
    first = pressed(pressed(up, "up"), "up")

    assert (down.top, up.top, first.top) == (6, 3, 0)
    assert first.index == 0


def test_where_somebody_has_scrolled_to_is_kept_until_the_next_step() -> None:
    scrolled = pressed(Player(FILM), "down")
    playing = ticked(replace(scrolled, is_playing=True))

    assert not scrolled.is_following
    assert not pressed(scrolled, "c").is_following
    assert pressed(scrolled, "right").is_following
    assert playing.is_following
    assert not pressed(replace(scrolled, index=1), "right").is_following


def test_one_may_look_around_before_one_guesses() -> None:
    asking = pressed(Player(FILM, is_predicting=True), "right")

    looking = pressed(pressed(asking, "1"), "down")

    assert (looking.mode, looking.typed, looking.top) == (Mode.GUESS, "1", 3)
