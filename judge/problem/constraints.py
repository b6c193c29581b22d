"""A plain value, already of the right shape, against the constraints of the spec."""

from collections.abc import Callable

from judge.problem.complaint import Complaint, DataPath, counted, shown
from judge.problem.nodes import node_count, opened, tree_height, values_at
from judge.problem.spec import Constraint, Number, Sized
from judge.problem.types import (
    DictOf,
    ListOf,
    NewNode,
    Node,
    NodeShape,
    Nullable,
    Scalar,
    ScalarName,
    ValueType,
)
from judge.verdict import Plain


def constraint_complaint(
    value_type: ValueType, constraint: Constraint | None, plain: Plain, path: DataPath
) -> Complaint | None:
    """The first breach. Parts that the constraints do not mention are free."""
    match value_type, constraint:
        case _, None:
            return None
        case Nullable(Node() | NewNode() as inner), _:
            return constraint_complaint(inner, constraint, [] if plain is None else plain, path)
        case Nullable(inner), _:
            return None if plain is None else constraint_complaint(inner, constraint, plain, path)
        case Scalar(), list() if isinstance(plain, int | float):
            return _range_complaint(constraint, plain, path)
        case Scalar(), Sized() if isinstance(plain, str):
            return _text_complaint(constraint, plain, path)
        case ListOf(item), Sized() if isinstance(plain, list):
            return _list_complaint(item, constraint, plain, path)
        case DictOf(_, value), Sized() if isinstance(plain, dict):
            return _dict_complaint(value, constraint, plain, path)
        case ((Node(shape) | NewNode(shape)), Sized()):
            return _structure_complaint(shape, constraint, plain, path)
        case _:
            # Constraints that do not fit their type are a fault of the spec: see check.py.
            return None


def _range_complaint(bounds: list[Number], plain: Number, path: DataPath) -> Complaint | None:
    low, high = bounds
    if low <= plain <= high:
        return None
    return Complaint(path, f"is {shown(plain)}, but the constraints allow {_allowed(bounds)}")


def _size_complaint(sized: Sized, count: int, word: str, path: DataPath) -> Complaint | None:
    low, high = sized.size
    if low <= count <= high:
        return None
    what = f"has {counted(count, word)}, but the constraints allow {_allowed(sized.size)}"
    return Complaint(path, what)


def _text_complaint(sized: Sized, plain: str, path: DataPath) -> Complaint | None:
    foreign = set(plain) - set(sized.chars) if sized.chars is not None else set()
    if not foreign:
        return _size_complaint(sized, len(plain), "character", path)
    index = next(index for index, char in enumerate(plain) if char in foreign)
    what = f"is {shown(plain[index])}, but the constraints allow only {shown(sized.chars)}"
    return Complaint((*path, index), what)


def _list_complaint(
    item: ValueType, sized: Sized, plain: list[Plain], path: DataPath
) -> Complaint | None:
    found = _size_complaint(sized, len(plain), "item", path)
    if found is not None or sized.items is None or _all_in_range(item, sized.items, plain):
        return found
    for index, value in enumerate(plain):
        found = constraint_complaint(item, sized.items, value, (*path, index))
        if found is not None:
            return found
    return None


def _all_in_range(item: ValueType, bounds: Constraint, plain: list[Plain]) -> bool:
    """A fast yes for long lists of integers; no means that the walk must look."""
    if item != Scalar(ScalarName.INT) or not isinstance(bounds, list) or not plain:
        return False
    numbers = [value for value in plain if isinstance(value, int)]
    return bounds[0] <= min(numbers) and max(numbers) <= bounds[1]


def _dict_complaint(
    value_type: ValueType, sized: Sized, plain: dict[str, Plain], path: DataPath
) -> Complaint | None:
    found = _size_complaint(sized, len(plain), "item", path)
    if found is not None:
        return found
    for key, value in plain.items():
        found = constraint_complaint(value_type, sized.items, value, (*path, key))
        if found is not None:
            return found
    return None


def _structure_complaint(
    shape: NodeShape, sized: Sized, plain: Plain, path: DataPath
) -> Complaint | None:
    checks: list[Callable[[], Complaint | None]] = [
        lambda: _size_complaint(sized, node_count(shape, plain), "node", path),
        lambda: _values_complaint(shape, sized, plain, path),
        lambda: _height_complaint(shape, sized, plain, path),
        lambda: _cycle_complaint(shape, sized, plain, path),
    ]
    found = (check() for check in checks)
    return next((complaint for complaint in found if complaint is not None), None)


def _values_complaint(
    shape: NodeShape, sized: Sized, plain: Plain, path: DataPath
) -> Complaint | None:
    if not isinstance(sized.items, list):
        return None
    low, high = sized.items
    for inside, value in values_at(shape, plain):
        if isinstance(value, int) and not low <= value <= high:
            return _range_complaint(sized.items, value, (*path, *inside))
    return None


def _height_complaint(
    shape: NodeShape, sized: Sized, plain: Plain, path: DataPath
) -> Complaint | None:
    if shape is not NodeShape.TREE or sized.height is None:
        return None
    height = tree_height(plain)
    if height <= sized.height:
        return None
    what = f"has {counted(height, 'level')}, but the constraints allow at most {sized.height}"
    return Complaint(path, what)


def _cycle_complaint(
    shape: NodeShape, sized: Sized, plain: Plain, path: DataPath
) -> Complaint | None:
    if shape is not NodeShape.LIST or sized.cycle or opened(plain).cycle is None:
        return None
    return Complaint(path, "has a cycle, but the constraints do not allow one")


def _allowed(bounds: list[int] | list[Number]) -> str:
    low, high = bounds
    return f"only {shown(low)}" if low == high else f"{shown(low)} to {shown(high)}"
