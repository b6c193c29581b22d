"""Writes films to files, and over no file that is somebody's own."""

from collections.abc import Mapping
from pathlib import Path

from judge.errors import JudgeError, Place, reason_of
from judge.playground.views import Film

_HEAD_BYTES = 2048


def write_exports(reel: Film, exports: Mapping[str, Path | None], *, force: bool) -> list[Path]:
    """All are checked before the first is written."""
    wanted = {suffix: path for suffix, path in exports.items() if path is not None}
    for path in wanted.values():
        _check(path, force=force)
    for suffix, path in wanted.items():
        _write(path, _content(reel, suffix))
    return [*wanted.values()]


def _content(reel: Film, suffix: str) -> str:
    if suffix == ".svg":
        from judge.playground.svg import svg

        return svg(reel)
    from judge.playground.html import html

    return html(reel)


def _check(path: Path, *, force: bool) -> None:
    if path.is_dir():
        raise JudgeError(f"`{path}` is a folder", hint="name a file in it")
    if not path.parent.is_dir():
        raise JudgeError(
            f"there is no folder `{path.parent}` to write to", hint=f"mkdir -p {path.parent}"
        )
    if path.exists() and not force and not _is_export(path):
        raise JudgeError(
            f"`{path}` is there already and is no export of ours, so it is left as it is",
            where=Place(path),
            hint="choose another name, or overwrite it with `--force`",
        )


def _is_export(path: Path) -> bool:
    """An empty file is nobody's work, and what we wrote bears our mark near its beginning."""
    from judge.playground.html import MARK as HTML_MARK
    from judge.playground.svg import MARK as SVG_MARK

    with path.open("rb") as file:
        start = file.read(_HEAD_BYTES)
    return not start or SVG_MARK.encode() in start or HTML_MARK.encode() in start


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise JudgeError(
            f"`{path}` cannot be written: {reason_of(error)}",
            hint="choose a folder that you may write to",
        ) from None
