"""The picture of 26 weeks: well-formed, complete, and without a script."""

from datetime import date, timedelta
from itertools import pairwise
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from judge.diary.heatmap import heatmap_svg
from judge.progress.stats import Heatmap

SVG = "{http://www.w3.org/2000/svg}"
MONDAY = date(2026, 3, 2)

heatmaps = st.builds(
    lambda weeks, counts: Heatmap(MONDAY + timedelta(weeks=weeks), tuple(counts)),
    st.integers(-3000, 3000),
    st.lists(st.integers(0, 40), min_size=176, max_size=182),
)


@given(heatmaps)
def test_every_day_has_a_cell_of_its_own_inside_the_picture(heatmap: Heatmap) -> None:
    picture = ElementTree.fromstring(heatmap_svg(heatmap))

    days = [cell for cell in picture.iter(f"{SVG}rect") if cell.find(f"{SVG}title") is not None]
    places = {(cell.attrib["x"], cell.attrib["y"]) for cell in days}
    assert len(days) == len(places) == len(heatmap.counts)
    assert all(
        int(cell.attrib["x"]) + int(cell.attrib["width"]) <= int(picture.attrib["width"])
        and int(cell.attrib["y"]) + int(cell.attrib["height"]) <= int(picture.attrib["height"])
        for cell in picture.iter(f"{SVG}rect")
    )


def test_more_events_make_a_stronger_shade_and_none_the_weakest() -> None:
    picture = ElementTree.fromstring(heatmap_svg(Heatmap(MONDAY, (0, 1, 2, 3, 4, 7, 100))))

    shades = [cell.attrib["class"] for cell in picture.iter(f"{SVG}rect")][:7]
    assert shades == ["l0", "l1", "l2", "l2", "l3", "l4", "l4"]


def test_it_has_a_title_and_a_description_and_no_script() -> None:
    text = heatmap_svg(Heatmap(MONDAY, (0, 2)))

    assert '<title id="title">Practice in the last 1 week</title>' in text
    assert '<desc id="desc">1 of 2 days, 2026-03-02 to 2026-03-03</desc>' in text
    assert "<script" not in text and "http" not in text.replace("http://www.w3.org/2000/svg", "")


def test_names_of_months_do_not_run_into_each_other() -> None:
    picture = ElementTree.fromstring(heatmap_svg(Heatmap(date(2026, 1, 26), (0,) * 182)))

    months = [text for text in picture.iter(f"{SVG}text") if text.attrib["y"] == "14"]
    places = [int(month.attrib["x"]) for month in months]
    assert all(later - earlier >= 40 for earlier, later in pairwise(places))
