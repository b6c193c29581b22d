"""`judge push`, with the real git: what is committed, what is pushed, and what is not."""

import shutil
from pathlib import Path

from tests.cli.program import RIGHT, files_below, journal, solve
from tests.diary.repositories import bare_remote, git, record, run, settings_of, solved, titles


def test_a_push_commits_the_diary_and_leaves_the_folder_clean(workspace: Path) -> None:
    record(workspace, solved("two-sum"))

    done = run(workspace, "push")

    assert (done.code, done.err) == (0, "")
    assert titles(workspace) == ["1 solved: two-sum"]
    assert git(workspace, "status", "--porcelain") == ""
    assert git(workspace, "ls-files").splitlines() == [
        ".gitattributes",
        ".judge/.gitignore",
        ".judge/events.jsonl",
        "DIARY.md",
        "README.md",
        "diary/heatmap.svg",
        "judge.toml",
    ]


def test_without_a_remote_it_says_so_and_pushes_nothing(workspace: Path) -> None:
    record(workspace, solved("two-sum"))

    done = run(workspace, "push")

    commit = git(workspace, "rev-parse", "HEAD")[:8]
    assert done.out == (
        f"committed {commit}: 1 solved: two-sum\n"
        "not pushed: no remote is set\n"
        "Next: git remote add origin URL, then judge push\n"
    )


def test_a_second_push_with_nothing_new_makes_no_commit_even_days_later(workspace: Path) -> None:
    record(workspace, solved("two-sum"))
    run(workspace, "push")
    before = files_below(workspace)

    done = run(workspace, "push", now="2026-03-09T12:00:00+01:00")

    assert (done.code, done.out) == (0, "nothing new since the last push\n")
    assert files_below(workspace) == before


def test_it_goes_to_the_remote_and_the_branch_follows_it(workspace: Path) -> None:
    remote = bare_remote(workspace)
    record(workspace, solved("two-sum"))

    first = run(workspace, "push")
    record(workspace, solved("min-stack", "2026-03-02T09:00+01:00"))
    second = run(workspace, "push")

    assert first.out.endswith("pushed to origin/main\n")
    assert second.out.endswith("pushed to origin/main\n")
    assert git(workspace, "--git-dir", str(remote), "log", "--format=%s", "main").splitlines() == [
        "1 solved: min-stack",
        "1 solved: two-sum",
    ]


def test_two_clones_meet_without_losing_a_line(workspace: Path) -> None:
    remote = bare_remote(workspace)
    record(workspace, solved("two-sum", name="ours 1"))
    run(workspace, "push")
    other = workspace.parent / "other"
    git(workspace, "clone", "--quiet", str(remote), str(other))
    record(workspace, solved("three-sum", "2026-03-02T09:00+01:00", name="ours 2"))
    record(other, solved("min-stack", "2026-03-02T10:00+01:00", name="theirs"))
    run(other, "push")

    refused = run(workspace, "push")
    git(workspace, "checkout", "--quiet", "HEAD")
    merged = _rebase(workspace)
    done = run(workspace, "push")

    assert refused.code == 2
    assert refused.err.startswith(
        "error: the remote has commits that you have not got yet; yours is safe in this folder\n"
    )
    assert "hint: git pull --rebase, then judge push" in refused.err
    assert merged
    assert done.code == 0
    lines = journal(workspace).read_text(encoding="utf-8")
    assert all(f'"id":"{name}"' in lines for name in ("ours 1", "ours 2", "theirs"))
    assert "3 solved" in (workspace / "README.md").read_text(encoding="utf-8")


def _rebase(folder: Path) -> bool:
    """As the hint says; the generated pages may differ, and are made anew by the next push."""
    import subprocess

    pulled = subprocess.run(
        ["git", "pull", "--rebase", "--quiet"], cwd=folder, env=settings_of(folder), check=False
    )
    return pulled.returncode == 0


def test_the_text_around_the_block_is_not_touched(workspace: Path) -> None:
    own = "# Lea practises\r\n\r\nMy own words, with a tab\tand no end of line"
    (workspace / "README.md").write_bytes(own.encode())
    record(workspace, solved("two-sum"))
    run(workspace, "push")
    with_block = (workspace / "README.md").read_bytes()
    (workspace / "README.md").write_bytes(with_block + b"\nBelow the block.\n")
    record(workspace, solved("min-stack", "2026-03-02T09:00+01:00"))

    run(workspace, "push")

    readme = (workspace / "README.md").read_bytes()
    assert readme.startswith(own.encode())
    assert readme.endswith(b"\nBelow the block.\n")
    assert b"2 solved" in readme
    assert readme.count(b"<!-- judge:begin") == 1


def test_one_odd_end_of_a_line_leaves_those_of_the_block_as_they_were(workspace: Path) -> None:
    run(workspace, "push")
    readme = workspace / "README.md"
    readme.write_bytes(readme.read_bytes() + b"\nPasted from elsewhere\r\n")
    record(workspace, solved("two-sum"))

    run(workspace, "push")

    assert readme.read_bytes().count(b"\r\n") == 1


def test_attributes_in_another_encoding_are_left_alone_and_told_of(workspace: Path) -> None:
    attributes = workspace / ".gitattributes"
    attributes.write_bytes(b"# gr\xfc\xdfe\n")

    done = run(workspace, "push")

    assert done.code == 2
    assert done.err == (
        "error: `.gitattributes` is not UTF-8 text, so nothing was written to it\n"
        "  --> .gitattributes\n"
        "\n"
        "hint: save the file as UTF-8 in your editor\n"
    )
    assert attributes.read_bytes() == b"# gr\xfc\xdfe\n"


def test_half_a_block_is_an_error_and_the_file_stays(workspace: Path) -> None:
    readme = workspace / "README.md"
    readme.write_text("# Lea\n<!-- judge:begin -->\nno end\n", encoding="utf-8")

    done = run(workspace, "push")

    assert done.code == 2
    assert done.err == (
        "error: the block of `<!-- judge:begin …` to `<!-- judge:end -->` is not whole, "
        "so nothing was written\n"
        "  --> README.md\n"
        "\n"
        "hint: leave each of the two marks once, in this order, or delete both\n"
    )
    assert readme.read_text(encoding="utf-8") == "# Lea\n<!-- judge:begin -->\nno end\n"


def test_nothing_else_is_committed_and_what_is_staged_stays_staged(workspace: Path) -> None:
    (workspace / "secret.txt").write_text("mine", encoding="utf-8")
    (workspace / "notes.txt").write_text("later", encoding="utf-8")
    git(workspace, "add", "notes.txt")

    run(workspace, "push")

    assert "notes.txt" not in git(workspace, "ls-tree", "-r", "--name-only", "HEAD")
    assert git(workspace, "status", "--porcelain").splitlines() == [
        "A  notes.txt",
        "?? secret.txt",
    ]


def test_a_workspace_may_be_a_folder_of_a_larger_repository(home: Path) -> None:
    outer = home / "outer"
    outer.mkdir()
    git(outer, "init", "--quiet")
    folder = outer / "practice"
    folder.mkdir()
    (outer / ".gitconfig").write_bytes((home / ".gitconfig").read_bytes())
    (outer / "elsewhere.txt").write_text("not of the diary", encoding="utf-8")
    run(folder, "init")
    record(folder, solved("two-sum"))

    done = run(folder, "push")

    assert done.code == 0
    listed = git(outer, "ls-files").splitlines()
    assert "practice/.judge/events.jsonl" in listed
    assert all(path.startswith("practice/") for path in listed)


def test_on_a_detached_head_it_commits_and_says_what_to_do(workspace: Path) -> None:
    bare_remote(workspace)
    run(workspace, "push")
    git(workspace, "checkout", "--quiet", "--detach")
    record(workspace, solved("two-sum"))

    done = run(workspace, "push")

    assert done.code == 0
    assert done.out.endswith(
        "not pushed: HEAD is on no branch\nNext: git switch -c NAME, then judge push\n"
    )
    assert titles(workspace)[0] == "1 solved: two-sum"


def test_a_hook_that_refuses_is_heard_and_nothing_is_lost(workspace: Path) -> None:
    hook = workspace / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho 'no commits on Mondays' >&2\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    record(workspace, solved("two-sum"))

    run(workspace, "push")
    refused = run(workspace, "push")
    hook.unlink()
    done = run(workspace, "push")

    assert journal(workspace).read_text(encoding="utf-8").count('"kind":"push"') == 1
    assert refused.code == 2
    assert refused.err.startswith(
        "error: git did not commit; it, or a hook, says:\n  no commits on Mondays\n"
    )
    assert done.code == 0
    assert git(workspace, "status", "--porcelain") == ""


def test_a_missing_identity_is_explained(workspace: Path) -> None:
    (workspace.parent / ".gitconfig").write_text(
        "[user]\n\tuseConfigOnly = true\n[init]\n\tdefaultBranch = main\n", encoding="utf-8"
    )

    done = run(workspace, "push")

    assert done.code == 2
    assert done.err == (
        "error: git does not know who you are yet, so nothing was committed\n"
        "  --> .\n"
        "\n"
        'hint: git config user.name "Your Name"; git config user.email you@example.org\n'
    )


def test_during_a_merge_nothing_is_committed(workspace: Path) -> None:
    run(workspace, "push")
    (workspace / ".git" / "MERGE_HEAD").write_text(
        git(workspace, "rev-parse", "HEAD") + "\n", encoding="utf-8"
    )
    record(workspace, solved("two-sum"))

    done = run(workspace, "push")

    assert done.code == 2
    assert done.err == (
        "error: a merge is under way in this repository, so nothing was committed\n"
        "  --> .\n"
        "\n"
        "hint: finish it (git merge --continue) or drop it (git merge --abort)\n"
    )


def test_outside_of_a_repository_the_pages_are_written_all_the_same(home: Path) -> None:
    folder = home / "plain"
    folder.mkdir()
    run(folder, "init")
    record(folder, solved("two-sum"))

    done = run(folder, "push")

    assert done.code == 2
    assert done.err == (
        "error: this folder is in no git repository: the pages were written, and nothing "
        "committed\n"
        "  --> .\n"
        "\n"
        "hint: git init\n"
    )
    assert "two-sum" in (folder / "DIARY.md").read_text(encoding="utf-8")


def test_without_git_it_says_so(workspace: Path, tmp_path: Path) -> None:
    empty = tmp_path / "bin"
    empty.mkdir()

    done = run(workspace, "push", env={"PATH": str(empty)})

    assert done.code == 2
    assert done.err == (
        "error: the program `git` was not found\n\nhint: install git, or copy the folder by hand\n"
    )


def test_a_remote_that_is_away_costs_nothing_but_the_push(workspace: Path) -> None:
    remote = bare_remote(workspace)
    shutil.rmtree(remote)
    record(workspace, solved("two-sum"))

    done = run(workspace, "push")

    assert done.code == 2
    assert done.err.startswith("error: the commit was made, but not pushed; git says:\n")
    assert done.err.endswith("\nhint: judge push tries again\n")
    assert titles(workspace) == ["1 solved: two-sum"]


def test_a_commit_that_an_earlier_push_left_behind_is_said_to_be_pushed(workspace: Path) -> None:
    remote = bare_remote(workspace)
    hidden = remote.rename(remote.with_suffix(".away"))
    record(workspace, solved("two-sum"))
    run(workspace, "push")
    hidden.rename(remote)

    second, third = run(workspace, "push"), run(workspace, "push")

    assert second.out == "pushed to origin/main\n"
    assert third.out == "nothing new since the last push; origin/main has it all\n"


def test_with_several_remotes_and_none_followed_it_asks_which(workspace: Path) -> None:
    git(workspace, "remote", "add", "one", str(workspace.parent / "one.git"))
    git(workspace, "remote", "add", "two", str(workspace.parent / "two.git"))

    done = run(workspace, "push")

    assert done.code == 2
    assert done.err == (
        "error: this branch follows none of the remotes one, two: committed, not pushed\n"
        "\n"
        "hint: git push --set-upstream one HEAD\n"
    )


def test_an_ignored_journal_is_warned_of(workspace: Path) -> None:
    (workspace / ".gitignore").write_text(".judge/\n", encoding="utf-8")
    record(workspace, solved("two-sum"))

    done = run(workspace, "push")

    assert done.code == 0
    assert done.err == (
        "warning: git ignores the journal, so your XP and streaks stay on this machine only\n"
        "  --> .judge/events.jsonl\n"
        "\n"
        "hint: take it out of `.gitignore`\n"
    )


def test_where_the_game_is_off_no_page_speaks_of_xp(workspace: Path) -> None:
    run(workspace, "config", "game", "off")
    record(workspace, solved("two-sum"))

    run(workspace, "push")

    for page in ("README.md", "DIARY.md"):
        text = (workspace / page).read_text(encoding="utf-8")
        assert "two-sum" in text
        assert "XP" not in text


def test_a_picture_of_the_latest_solution_is_drawn_when_it_is_asked_for(workspace: Path) -> None:
    solve(workspace, RIGHT)
    run(workspace, "run", "two-sum")

    without = run(workspace, "push")
    before = (workspace / "README.md").read_text(encoding="utf-8")
    done = run(workspace, "push", "--picture")

    assert (without.code, done.code, done.err) == (0, 0, "")
    assert "diary/latest.svg" not in before
    assert "](diary/latest.svg)" in (workspace / "README.md").read_text(encoding="utf-8")
    assert "diary/latest.svg" in git(workspace, "ls-files").splitlines()
    assert (workspace / "diary/latest.svg").read_text(encoding="utf-8").startswith("<svg")


def test_a_file_that_does_not_stand_as_it_was_accepted_is_not_drawn(workspace: Path) -> None:
    """A review, or a reset, leaves a blank stub where the solution was."""
    solve(workspace, RIGHT)
    run(workspace, "run", "two-sum")
    run(workspace, "reset", "two-sum", now="2026-03-02T13:00:00+01:00")

    done = run(workspace, "push", "--picture", now="2026-03-02T14:00:00+01:00")

    assert done.code == 2
    assert done.err == (
        "error: there is no picture to draw: no solution stands as it was accepted\n"
        "\n"
        "hint: judge run\n"
    )
    assert not (workspace / "diary" / "latest.svg").exists()
