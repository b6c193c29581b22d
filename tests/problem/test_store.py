"""The store of what can be worked out again: never wrong, at worst empty."""

import os
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from judge.problem.cached_load import load_cached
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.load import load_problem
from judge.problem.store import Store, default_store
from tests.problem.packages import write_package

TWO_SUM = problems_root() / "two-sum"


def test_what_was_put_is_got(tmp_path: Path) -> None:
    store = Store(tmp_path / "new")

    store.put("entry", b"content")

    assert store.get("entry") == b"content"
    assert store.get("another") is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_entry_is_as_good_as_none(tmp_path: Path, data: st.DataObject) -> None:
    store = Store(tmp_path)
    store.put("entry", b"some content")
    entry = bytearray((tmp_path / "entry").read_bytes())
    place = data.draw(st.integers(0, len(entry) - 1))
    entry[place] ^= data.draw(st.integers(1, 255))

    (tmp_path / "entry").write_bytes(entry)

    assert store.get("entry") is None


def test_a_cut_entry_is_as_good_as_none(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("entry", b"some content")
    whole = (tmp_path / "entry").read_bytes()

    for length in range(len(whole)):
        (tmp_path / "entry").write_bytes(whole[:length])
        assert store.get("entry") is None


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = Store(tmp_path / "file")

    store.put("entry", b"content")

    assert store.get("entry") is None


def test_writers_at_the_same_time_leave_one_whole_entry(tmp_path: Path) -> None:
    store = Store(tmp_path)
    contents = [bytes([number]) * 50_000 for number in range(8)]
    writers = [
        threading.Thread(target=lambda content=content: store.put("entry", content))
        for content in contents
    ]

    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert store.get("entry") in contents
    assert [path.name for path in tmp_path.iterdir()] == ["entry"]


def test_an_empty_setting_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUDGE_CACHE", "")

    store = default_store()
    store.put("entry", b"content")

    assert store.get("entry") is None


def test_a_package_loaded_from_the_store_is_the_package(tmp_path: Path) -> None:
    store = Store(tmp_path)

    first, second = load_cached(TWO_SUM, store), load_cached(TWO_SUM, store)

    assert first == second == load_problem(TWO_SUM)
    assert [path.suffix for path in tmp_path.iterdir()] == [".spec"]


def test_a_package_that_changes_is_loaded_again(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "problems")
    store = Store(tmp_path / "store")
    before = load_cached(folder, store)
    text = (folder / "problem.yaml").read_text()

    (folder / "problem.yaml").write_text(text.replace(before.spec.title, "Another"))

    assert load_cached(folder, store).spec.title == "Another"


def test_the_list_is_right_after_a_package_has_changed(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "problems")
    store = Store(tmp_path / "store")
    (before,), _ = Catalogue(tmp_path / "problems", store).summaries()
    text = (folder / "problem.yaml").read_text()

    (folder / "problem.yaml").write_text(text.replace(before.title, "A longer title"))

    (after,), faults = Catalogue(tmp_path / "problems", store).summaries()
    assert (after.title, faults) == ("A longer title", ())


def test_a_broken_package_does_not_hide_the_others(tmp_path: Path) -> None:
    write_package(tmp_path / "problems")
    broken = tmp_path / "problems" / "broken"
    broken.mkdir()
    (broken / "problem.yaml").write_text("title: [")

    summaries, faults = Catalogue(tmp_path / "problems", Store(tmp_path / "store")).summaries()

    assert [summary.slug for summary in summaries] == ["pair-sum"]
    assert faults


def test_a_word_is_looked_for_in_the_statement_as_it_is_now(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "problems")
    store = Store(tmp_path / "store")
    before = Catalogue(tmp_path / "problems", store).words()["pair-sum"]
    text = (folder / "problem.yaml").read_text()

    (folder / "problem.yaml").write_text(text.replace("statement: ", "statement: Zebra  HERDS "))

    after = Catalogue(tmp_path / "problems", store).words()["pair-sum"]
    assert "zebra herds" not in before
    assert "zebra herds" in after


def test_a_list_loads_no_package_that_has_not_changed(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "problems")
    store = Store(tmp_path / "store")
    before = Catalogue(tmp_path / "problems", store).summaries()
    entry = folder / "problem.yaml"
    status = entry.stat()

    entry.write_bytes(b"?" * status.st_size)
    os.utime(entry, ns=(status.st_atime_ns, status.st_mtime_ns))

    assert Catalogue(tmp_path / "problems", store).summaries() == before


@pytest.mark.parametrize("content", [b"", b"{}", b'{"pair-sum": 1}', b'{"pair-sum": [[1, 2], []]}'])
def test_an_index_that_cannot_be_read_is_made_anew(tmp_path: Path, content: bytes) -> None:
    write_package(tmp_path / "problems")
    store = Store(tmp_path / "store")
    before = Catalogue(tmp_path / "problems", store).summaries()
    (index,) = (tmp_path / "store").glob("index-*")

    store.put(index.name, content)

    assert Catalogue(tmp_path / "problems", store).summaries() == before
