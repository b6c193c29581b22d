"""Exports: nothing of a trace becomes markup, and the player works in a real browser."""

import json
import os
import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from judge.playground.html import html
from judge.playground.svg import MOST_SCENES, svg
from judge.playground.svg_shapes import CHARACTER
from judge.playground.views import (
    Edge,
    EdgeKind,
    Film,
    Node,
    NodePointer,
    NodesView,
    Scene,
    Shape,
)
from tests.playground.scenes import a_film, a_row, films

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
AXE = "JUDGE_AXE_CORE"
"""The environment variable that says where `axe.min.js` of the npm package axe-core is."""

EVIL = "</script><img src=x onerror=document.title='owned'>\x1b\x00\ud800\u202e&\"'"
SVG = "{http://www.w3.org/2000/svg}"
ALLOWED = {
    *("svg", "title", "desc", "style", "rect", "g", "defs", "use"),
    *("text", "tspan", "path", "polygon", "clipPath"),
}


def evil_film() -> Film:
    nodes = (Node(0, EVIL, 0, 0), Node(1, EVIL, 1, 0))
    edges = (Edge(0, 1, EdgeKind.LINK, label=EVIL),)
    view = NodesView("n", (EVIL,), Shape.GRAPH, nodes, edges, (NodePointer(EVIL, 0),))
    scene = Scene(1, 1, EVIL, (view, a_row([EVIL])))
    return Film(EVIL, f"{EVIL}\n", (scene, scene), EVIL)


class Elements(HTMLParser):
    """The elements of a page by name, in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        assert not [name for name, _ in attrs if name.startswith("on")]


@given(films())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_an_svg_is_well_formed_and_has_no_element_but_shapes(film: Film) -> None:
    picture = svg(film)

    tree = ElementTree.fromstring(picture)
    assert {element.tag.removeprefix(SVG) for element in tree.iter()} <= ALLOWED
    assert picture.encode("utf-8").isascii() or "\u202e" not in picture


@given(films())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_page_keeps_its_elements_whatever_the_texts_are(film: Film) -> None:
    page = html(film)

    names = Elements(page).names
    assert names.count("script") == 2
    assert page.count("</script") == 2
    assert {"img", "iframe", "link", "a", "form"} & {*names} == set()


@given(
    st.lists(st.integers(0, 99999), min_size=1, max_size=40),
    st.lists(st.integers(-1, 40), max_size=6),
)
def test_a_picture_of_a_row_shows_every_cell_and_every_pointer(
    values: list[int], places: list[int]
) -> None:
    names = {f"name{order}": min(place, len(values)) for order, place in enumerate(places)}
    film = Film("solve()", "line\n", (Scene(1, 1, "", (a_row(values, **names),)),), "")

    shown = [text.text for text in ElementTree.fromstring(svg(film)).iter(f"{SVG}text")]

    labels = [text for text in shown if text and text.startswith("name")]
    indices = [str(index) for index in range(len(values))]
    assert Counter(map(str, values)) <= Counter(shown)
    assert Counter(indices) <= Counter(shown)
    assert sorted(", ".join(labels).split(", ")) == sorted(names or [""])


@given(st.lists(st.text("abcxyz", min_size=1, max_size=9), min_size=1, max_size=9))
def test_names_in_a_picture_never_lie_over_each_other(names: list[str]) -> None:
    row = a_row(range(9), **{f"{name}{order}": order for order, name in enumerate(names)})
    film = Film("solve()", "line\n", (Scene(1, 1, "", (row,)),), "")

    drawn = [
        (float(text.attrib["y"]), float(text.attrib["x"]), len(text.text or "") * CHARACTER)
        for text in ElementTree.fromstring(svg(film)).iter(f"{SVG}text")
        if text.attrib.get("class") == "p h"
    ]

    assert len(drawn) == len(names)
    for (y, x, size), (other_y, other_x, other_size) in combinations(drawn, 2):
        assert y != other_y or x + size < other_x or other_x + other_size < x


def test_the_data_of_a_page_are_what_the_film_says() -> None:
    film = a_film("first", "a < b & c", values=[{"left": 0}, {"left": 1}])

    found = re.search(r'<script type="application/json" id="film">(.*?)</script>', html(film))

    assert found
    data = json.loads(found[1])
    assert data["sentences"] == ["first", "a < b & c"]
    assert data["lines"] == [1, 2]
    assert [slot["shown"] for slot in data["slots"]] == [[0, 1]]


def test_a_page_fetches_nothing_and_allows_only_its_own_script() -> None:
    page = html(a_film("first"))

    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert policy[1].startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy[1]
    assert re.findall(r"https?://[^\"' ]*", page) == ["http://www.w3.org/2000/svg"]


def test_a_picture_that_stays_is_drawn_once() -> None:
    few = svg(a_film(*["same"] * 3, values=[{"x": "1" * 30}] * 3))
    many = svg(a_film(*["same"] * 100, values=[{"x": "1" * 30}] * 100))

    assert few.count("1" * 30) == many.count("1" * 30) == 2  # The first scene's has changed.


def test_a_film_that_is_too_long_is_cut_and_says_so() -> None:
    film = a_film(*(f"sentence {number}" for number in range(MOST_SCENES + 50)))

    picture = svg(film)

    assert f"sentence {MOST_SCENES - 1}; the picture stops at step 250 of 300" in picture
    assert f"sentence {MOST_SCENES}<" not in picture


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Playwright comes without types here, so what it gives is Any."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("no chromium is installed")
    profile = tmp_path_factory.mktemp("profile")
    with playwright.sync_playwright() as driver:
        context = driver.chromium.launch_persistent_context(
            str(profile), executable_path=CHROMIUM, args=FLAGS, reduced_motion="reduce"
        )
        yield context
        context.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page on which nothing may be logged and nothing fetched but files."""
    opened, complaints = browser.new_page(), []
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("request", lambda request: _only_files(request.url, complaints))
    yield opened
    opened.close()
    assert complaints == []


def test_keys_and_buttons_and_the_slider_move_through_the_film(page: Any, tmp_path: Path) -> None:
    film = a_film("one", "two", "three", values=[{"x": 1}, {"x": 2}, {"x": 3}])
    page.goto(_file(tmp_path, "film.html", html(film)))

    seen = [page.inner_text("#sentence")]
    for key in ("ArrowRight", "End", "ArrowLeft", "Home"):
        page.keyboard.press(key)
        seen.append(page.inner_text("#sentence"))
    page.click("#next")
    seen.append(page.inner_text("#sentence"))
    page.focus("#slider")
    page.keyboard.press("ArrowRight")

    assert seen == ["one", "two", "three (the call has returned)", "two", "one", "two"]
    assert page.inner_text("#count") == "3 of 3"
    assert page.inner_text("li.now") == "line_3()"
    assert "x = 3" in " ".join(page.inner_text("#stage").split())


def test_playing_goes_on_by_itself_and_the_space_bar_pauses(page: Any, tmp_path: Path) -> None:
    page.goto(_file(tmp_path, "film.html", html(a_film(*"abcdefghijklmnop"))))

    page.keyboard.press("Space")
    page.wait_for_selector("#count:text-is('2 of 16')")
    page.keyboard.press("Space")

    assert page.get_attribute("#play", "aria-label") == "Play"


def test_hostile_texts_do_nothing_in_a_browser(page: Any, tmp_path: Path) -> None:
    page.goto(_file(tmp_path, "film.html", html(evil_film())))
    page.keyboard.press("End")

    assert page.title().startswith("</script><img src=x onerror=")
    assert page.query_selector("img") is None

    page.goto(_file(tmp_path, "film.svg", svg(evil_film())))

    assert page.evaluate("document.querySelectorAll('script, image, a').length") == 0


def test_an_svg_in_an_image_shows_its_last_scene_without_motion(page: Any, tmp_path: Path) -> None:
    _file(tmp_path, "film.svg", svg(a_film("one", "two", values=[{"x": 1}, {"x": 2}])))

    page.goto(_file(tmp_path, "film.html", '<img src="film.svg" alt="">'))
    page.goto(f"file://{tmp_path}/film.svg")

    shown = page.evaluate(
        "[...document.querySelectorAll('.f')].filter(one =>"
        " getComputedStyle(one).visibility === 'visible').map(one => one.textContent)"
    )
    assert shown == ["two", "•x = 2"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [380, 1280])
def test_axe_finds_nothing_serious(page: Any, tmp_path: Path, scheme: str, width: int) -> None:
    axe = os.environ.get(AXE)
    if not axe:
        pytest.skip(f"{AXE} does not name the file axe.min.js")
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 800})
    film = Film(
        "solve(3)",
        "line\n",
        (Scene(1, 1, "one", (a_row([1, 2], i=0),)), Scene(2, 1, "two", (a_row([1, 3], i=1),))),
        "the end",
    )
    page.goto(_file(tmp_path, "film.html", html(film)))

    # The page's own policy forbids other scripts, and the driver's way round it is not ours.
    page.evaluate(Path(axe).read_text(encoding="utf-8"))
    found = page.evaluate("axe.run()")

    serious = [
        (one["id"], one["nodes"][0]["html"])
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
    ]
    assert serious == []


def _file(folder: Path, name: str, content: str) -> str:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path.as_uri()


def _only_files(address: str, complaints: list[str]) -> None:
    if not address.startswith("file:"):
        complaints.append(f"fetched {address}")
