"""`judge completions`: the script that makes Tab complete commands, options and problems."""

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completions(ctx: click.Context, shell: str) -> None:
    """Print the script that lets SHELL complete commands, options and the names of problems.

    Write it to where your shell reads it, then open a new one:

    \b
    judge completions bash >> ~/.bashrc
    judge completions zsh >> ~/.zshrc
    judge completions fish > ~/.config/fish/completions/judge.fish
    """
    kind = get_completion_class(shell)
    assert kind is not None
    script = kind(ctx.find_root().command, {}, "judge", "_JUDGE_COMPLETE")
    click.echo(script.source_template % script.source_vars())
