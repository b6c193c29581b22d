"""Third-party packages that a submission may import: found here, since the zygote cannot look."""

from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import TypedDict, final


@final
class Provided(TypedDict):
    """Where a package lies: its first file, its folders, and all that it may read."""

    name: str
    origin: str
    folders: list[str]
    readable: list[str]


def located(names: Iterable[str]) -> list[Provided]:
    """The packages that are installed beside the judge; the others are simply not there."""
    found = ((name, find_spec(name)) for name in names)
    return [
        _provided(name, spec.origin, spec.submodule_search_locations)
        for name, spec in found
        if spec is not None and spec.origin is not None
    ]


def _provided(name: str, origin: str, folders: Iterable[str] | None) -> Provided:
    own = [str(folder) for folder in folders or ()]
    # Wheels keep the shared libraries that they bring in a folder beside the package.
    libraries = Path(own[0]).with_name(f"{name}.libs") if own else None
    beside = [str(libraries)] if libraries is not None and libraries.is_dir() else []
    return Provided(name=name, origin=origin, folders=own, readable=[*(own or [origin]), *beside])
