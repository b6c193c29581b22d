"""Code of a package that does not end is stopped, and named."""

from pathlib import Path

import pytest

from judge.errors import PackageError
from judge.problem.catalogue import Catalogue
from judge.problem.draw import Draw, RandomChoices
from judge.problem.package import Package
from judge.problem.patience import patience
from tests.problem.packages import write_package


def test_an_endless_generator_is_stopped_and_its_line_named(tmp_path: Path) -> None:
    source = "def inputs(draw):\n    while True:\n        pass\n"
    write_package(tmp_path, generator=source)
    package = Package(Catalogue(tmp_path).load("pair-sum"))

    with pytest.raises(PackageError) as caught, patience(package.problem.folder, 0.2):
        package.inputs(Draw(RandomChoices.__new__(RandomChoices)))

    (fault,) = caught.value.faults
    assert fault.what == ("the package `pair-sum` is at fault: its code was stopped after 0.2 s")
    assert fault.where is not None
    assert fault.where.path.name == "generator.py"
    assert fault.where.line in (2, 3)


def test_work_in_time_is_left_alone(tmp_path: Path) -> None:
    with patience(tmp_path, 60):
        done = sum(range(1000))

    assert done == 499500
