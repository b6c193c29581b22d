"""Makes the provided packages importable, and imports them before the fence closes.

The folder that they are installed in is never on the path: it may hold the judge.
"""

import sys
from collections.abc import Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec


def provide(packages: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    """What workers must be able to read for them. One that does not import is not there."""
    if not packages:
        return ()
    from importlib import import_module  # Rare, as is what `_Finder` imports.

    sys.meta_path.append(_Finder({package["name"]: package for package in packages}))
    for package in packages:
        try:
            import_module(package["name"])
        except Exception:  # noqa: BLE001  # then a submission that asks for it is told
            sys.modules.pop(package["name"], None)
    return tuple(path for package in packages for path in package["readable"])


class _Finder:
    """Finds the packages by name; their own modules are found through their folders, as ever."""

    def __init__(self, packages: dict[str, dict[str, Any]]) -> None:
        self._packages = packages

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> "ModuleSpec | None":
        package = self._packages.get(fullname)
        if package is None:
            return None
        from importlib.util import spec_from_file_location

        folders = package["folders"] or None
        return spec_from_file_location(
            fullname, package["origin"], submodule_search_locations=folders
        )
