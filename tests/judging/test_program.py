"""What goes to the worker."""

import marshal

from judge.judging.program import program_of
from judge.problem.catalogue import Catalogue, problems_root

ISLANDS = Catalogue(problems_root()).load("number-of-islands")


def test_a_row_that_a_generator_shares_arrives_as_rows_of_their_own() -> None:
    row = ["1", "0"]
    program = program_of(ISLANDS.spec, b"pass", "s.py")

    _, (grid,) = marshal.loads(program.call({"grid": [row] * 3}))

    grid[0][0] = "2"
    assert grid == [["2", "0"], ["1", "0"], ["1", "0"]]
