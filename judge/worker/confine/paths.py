"""What a confined worker may still read: the standard library and what it stands on.

Never site-packages, which lies inside the library's own folder and may hold the judge and
its hidden tests: Landlock can only add rights, so the library is named entry by entry.
"""

import os
import sys
from collections.abc import Iterator

NEVER = frozenset({"site-packages", "dist-packages"})
DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom")

_DATA = ("/etc/ld.so.cache", "/etc/localtime", "/usr/share/zoneinfo")
_LIBRARY_FOLDERS = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib")
_MULTIARCH = ("-linux-gnu", "-linux-gnueabihf", "-linux-musl")
_NEEDED = (
    "ld-",
    "libbz2",
    "libc.",
    "libcrypt",
    "libdl",
    "libexpat",
    "libffi",
    "libgcc_s",
    "liblzma",
    "libm.",
    "libmpdec",
    "libncurses",
    "libpanel",
    "libpthread",
    "libpython3",
    "libreadline",
    "librt",
    "libsqlite3",
    "libssl",
    "libstdc++",
    "libtinfo",
    "libutil",
    "libuuid",
    "libz",
)


def standard_library() -> tuple[str, ...]:
    """Its folders: pure modules first, the compiled ones too where they lie elsewhere."""
    pure = os.path.dirname(os.__file__)
    compiled = [
        folder
        for folder in sys.path
        if os.path.basename(folder) == "lib-dynload" and os.path.dirname(folder) != pure
    ]
    return (pure, *compiled)


def library_entries() -> Iterator[str]:
    for folder in standard_library():
        for entry in os.scandir(folder):
            if entry.name not in NEVER:
                yield entry.path


def hidden_folders() -> tuple[str, ...]:
    """The site-packages inside the standard library's folders."""
    inside = (os.path.join(folder, name) for folder in standard_library() for name in NEVER)
    return tuple(path for path in inside if os.path.isdir(path))


def system() -> tuple[str, ...]:
    """Shared libraries that compiled modules load late, and the data that modules read."""
    return (*_shared_libraries(), *(path for path in _DATA if os.path.exists(path)))


def _shared_libraries() -> Iterator[str]:
    """Whole folders for one machine type; elsewhere only what the standard library needs,
    since /usr/lib on other systems holds site-packages too."""
    own = os.path.join(sys.base_prefix, "lib")
    seen = set()
    for folder in (*_LIBRARY_FOLDERS, own):
        real = os.path.realpath(folder)
        if real in seen or not os.path.isdir(real):
            continue
        seen.add(real)
        for entry in os.scandir(real):
            if entry.name.endswith(_MULTIARCH) or _is_needed(entry):
                yield entry.path


def _is_needed(entry: "os.DirEntry[str]") -> bool:
    return ".so" in entry.name and entry.name.startswith(_NEEDED) and entry.is_file()
