"""The documents say what is so: commands exist, help is complete, screens are current."""

import re
from pathlib import Path

import click
import pytest

from judge.cli.app import app
from judge.problem.catalogue import Catalogue, problems_root
from tests.cli.screens import FOLDER, screens, text_of
from tests.problems_page import PAGE

REPOSITORY = Path(__file__).parents[1]
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [
    REPOSITORY / "README.md",
    *sorted((REPOSITORY / "docs").rglob("*.md")),
    *sorted((REPOSITORY / ".github").glob("*.md")),
]
ALL_TEXT = "\n".join(document.read_text(encoding="utf-8") for document in DOCUMENTS)


def commands(group: click.Group, path: tuple[str, ...] = ()) -> dict[str, click.Command]:
    """Every command by what is typed after `judge`; groups by their commands."""
    found: dict[str, click.Command] = {}
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            found |= commands(command, (*path, name))
        else:
            found[" ".join((*path, name))] = command
    return found


COMMANDS = commands(app)


def help_of(name: str) -> str:
    command = COMMANDS[name]
    return command.get_help(click.Context(command, info_name=f"judge {name}"))


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_help_with_an_example(name: str) -> None:
    lines = [line.strip() for line in help_of(name).splitlines()]

    assert COMMANDS[name].help
    assert any(line.startswith(f"judge {name}") for line in lines)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_option_says_what_it_does(name: str) -> None:
    options = [part for part in COMMANDS[name].params if isinstance(part, click.Option)]

    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_stands_in_the_documents(name: str) -> None:
    assert re.search(rf"`judge {name}\b", README) or f"judge {name}" in ALL_TEXT


def test_the_commands_of_the_documents_exist() -> None:
    in_prose = re.findall(r"`judge ([a-z]+)", ALL_TEXT)
    blocks = "".join(re.findall(r"^```\w*\n(.*?)^```", ALL_TEXT, re.MULTILINE | re.DOTALL))
    in_blocks = re.findall(r"^(?:\$ )?judge ([a-z]+)", blocks, re.MULTILINE)

    known = {name.split()[0] for name in COMMANDS}
    assert {*in_prose, *in_blocks} - known == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_links_between_the_documents_lead_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8"))

    assert [target for target in targets if not (document.parent / target).exists()] == []


def test_the_screens_show_what_the_program_prints() -> None:
    stored = {file.stem: text_of(file.read_text(encoding="utf-8")) for file in FOLDER.glob("*.svg")}

    # A busy machine may cut the shrinking short, so that one run shows a larger input.
    drawn = next((texts for texts in map(_drawn, range(3)) if texts == stored), None)

    assert drawn or _drawn() == stored, "python -m tests.cli.screens renews them"


def test_each_screen_is_shown_in_the_readme() -> None:
    shown = set(re.findall(r"docs/screens/(\w+)\.svg", README))

    assert shown == {file.stem for file in FOLDER.glob("*.svg")}


def test_the_readme_starts_with_one_sentence_and_two_commands() -> None:
    title, sentence, *commands_shown = README.split("\n\n")[:4]

    assert title == "# judge"
    assert sentence.count(". ") == 0
    assert [block.count("\n") for block in commands_shown] == [2, 2]
    assert all(block.startswith("```sh\n") for block in commands_shown)


def _drawn(_: int = 0) -> dict[str, str]:
    return {name: text_of(svg) for name, svg in screens()}


def test_the_page_of_problems_names_each_and_no_other() -> None:
    text = PAGE.read_text(encoding="utf-8")

    linked = re.findall(r"\]\(\.\./problems/([^/]+)/problem\.yaml\)", text)
    assert sorted(linked) == sorted(Catalogue(problems_root()).slugs())
    assert f"\n{len(linked)} problems, " in text
