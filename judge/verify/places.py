"""Where in a package's files the blame goes."""

from judge.errors import Place
from judge.judging.cases import TestCase
from judge.problem.complaint import DataPath
from judge.problem.package import Package
from judge.problem.yaml_nodes import read_yaml
from judge.verdict import Stage


def in_spec(package: Package, *path: str | int) -> Place:
    """A value in problem.yaml, or what should hold it."""
    return read_yaml(package.problem.folder / "problem.yaml").place(path)


def of_case(package: Package, case: TestCase) -> Place:
    """The row of an example or hidden test; a drawn input is the generator's."""
    if case.stage in (Stage.EXAMPLES, Stage.HIDDEN):
        path: DataPath = (case.stage.value, case.number - 1)
        return in_spec(package, *path)
    return of_generator(package)


def of_generator(package: Package) -> Place:
    """The default generator has only the constraints to go by."""
    file = package.problem.folder / "generator.py"
    return Place(file) if file.is_file() else in_spec(package, "constraints")
