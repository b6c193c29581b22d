"""The pictures of docs/playground.md: each is an export, of the call that it says, and is shown."""

import re

from judge.playground.svg import MARK
from tests.cli.program import REPOSITORY
from tests.playground.pictures import FOLDER, SHOTS

PAGE = REPOSITORY / "docs" / "playground.md"


def test_each_picture_is_shown_on_the_page_and_no_other_is() -> None:
    shown = re.findall(r"\]\(playground/(\w+)\.svg\)", PAGE.read_text(encoding="utf-8"))

    assert sorted(shown) == sorted(shot.name for shot in SHOTS)
    assert {file.stem for file in FOLDER.glob("*.svg")} == {*shown}


def test_each_picture_is_an_export_without_script() -> None:
    for file in FOLDER.glob("*.svg"):
        picture = file.read_text(encoding="utf-8")

        assert picture.startswith(f'<svg xmlns="http://www.w3.org/2000/svg" {MARK}')
        assert "<script" not in picture
        assert len(picture) < 100_000
