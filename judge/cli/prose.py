"""Markdown of ours for the eye: laid out on a terminal, as it is written in a pipe."""

import textwrap

import click

_WIDEST = 100


def print_prose(text: str, columns: int | None) -> None:
    if columns is None:
        click.echo(text.strip())
        return
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(highlight=False, width=min(columns, _WIDEST))
    console.print(Markdown(text.strip(), code_theme="ansi_dark"))


def wrapped(text: str, columns: int | None, indent: str = "") -> str:
    """One paragraph; `indent` is for all lines but the first. A pipe gets it on one line."""
    if columns is None:
        return text
    return textwrap.fill(
        text,
        columns,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
