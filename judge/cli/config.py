"""`judge config`: what can be set, how it is set, and what it means."""

import json
from pathlib import Path

import click

from judge.cli.glyphs import glyphs_for
from judge.cli.prose import wrapped
from judge.cli.shared import columns, json_option
from judge.errors import JudgeError, reason_of
from judge.settings.text import changed, write_atomically
from judge.settings.values import FORMAT, MEANINGS, Settings, as_toml, check_name
from judge.verdict import Plain
from judge.workspace import (
    SETTINGS,
    parsed_settings,
    require_workspace,
    settings_file,
    settings_text,
)


@click.command()
@click.argument("name", required=False)
@click.argument("value", required=False)
@click.option("--default", "to_default", is_flag=True, help="Take NAME back to its default.")
@json_option
def config(name: str | None, value: str | None, to_default: bool, as_json: bool) -> None:
    """List the settings of the workspace, show the one called NAME, or set it to VALUE.

    Settings stand in judge.toml, whose comments are kept.

    \b
    judge config
    judge config game quiet
    judge config start 2026-03-02
    """
    if value is not None and to_default:
        raise JudgeError(
            "a VALUE and `--default` cannot go together", hint=f"judge config {name} --default"
        )
    if name is not None:
        check_name(name)
    if name is not None and (value is not None or to_default):
        _set(name, None if to_default else value)
        return
    words = _words(require_workspace(Path.cwd()).settings)
    if as_json:
        settings: dict[str, Plain] = {key: word for key, word in words.items()}
        click.echo(json.dumps({"schema": 1, "settings": settings}))
    elif name is not None:
        click.echo(words[name] or "")
    else:
        _list(words)


def _set(name: str, value: str | None) -> None:
    """Works on a file with faults, too: setting a value is how one is mended."""
    toml = None if value is None else as_toml(name, value)
    file = settings_file(Path.cwd())
    if file is None:
        require_workspace(Path.cwd())
        return
    before = settings_text(file)
    after = changed(before, name, toml)
    if not _says(after, file, name, value):
        raise JudgeError(
            f"`{name}` cannot be set without changing more of `{SETTINGS}`",
            hint=f"write `{name} = {toml}` into {file} yourself",
        )
    try:
        write_atomically(file, after)
    except OSError as error:
        reason = reason_of(error)
        raise JudgeError(f"`{SETTINGS}` cannot be written: {reason}") from None
    click.echo(f"{name} = {value if value is not None else 'its default'}")


def _says(text: str, file: Path, name: str, value: str | None) -> bool:
    """Whether the changed file, read as any other, has the setting and no fault about it."""
    try:
        return _words(parsed_settings(text, file))[name] == value
    except JudgeError as error:
        return not any(f"`{name}`" in fault.what or "TOML" in fault.what for fault in error.faults)


def _words(settings: Settings) -> dict[str, str | None]:
    """Each value as a person types it; None where the default is no fixed value."""
    start = None if settings.start is None else settings.start.isoformat()
    return {"format": str(FORMAT), "game": settings.game.value, "start": start}


def _list(words: dict[str, str | None]) -> None:
    dash = glyphs_for().dash
    width = max(len(word or dash) for word in words.values())
    for name, word in words.items():
        head = f"{name:<8}{word or dash:<{width + 2}}"
        line = wrapped(f"{head}{MEANINGS[name]}", columns(), " " * len(head))
        click.echo(click.style(name, bold=True) + line[len(name) :])
    click.echo("\nSet one: judge config game quiet")
