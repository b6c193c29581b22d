"""What this system offers, and how strong a fence that makes."""

import os
from typing import Literal, NamedTuple

Level = Literal["strong+", "strong", "limited", "basic"]

CAP_VARIABLE = "JUDGE_ISOLATION"
"""Names the strongest level to use. It can only weaken; the level is reported as it is."""

CAPS: tuple[Level, ...] = ("strong+", "strong", "limited", "basic")


class Layers(NamedTuple):
    """What has been tried and found to work; `landlock` is its ABI, 0 for none.

    `root`: we are root and can drop to the dedicated uid. `library`: a confined worker can
    still import, which fails where only root can enter Python's own folder.
    """

    namespaces: bool = False
    landlock: int = 0
    seccomp: bool = False
    root: bool = False
    library: bool = True

    @property
    def hides_files(self) -> bool:
        return self.namespaces or self.landlock > 0

    def behind_closed_doors(self) -> "Layers":
        """The same where the dedicated uid cannot enter Python's own folder.

        Without seccomp nothing holds hostile code anyway, so imports count more than the uid.
        """
        return self._replace(library=False) if self.seccomp else self._replace(root=False)

    @property
    def may_open(self) -> bool:
        """False: every open is refused, and only modules imported before are there."""
        return self.hides_files and self.library


def level(layers: Layers) -> Level:
    if not layers.seccomp:
        return "basic"
    if not layers.may_open:
        return "limited"
    return "strong+" if layers.namespaces and layers.landlock else "strong"


def weakened(layers: Layers, cap: str | None) -> Layers:
    """The layers up to `cap`; an unknown cap is refused, since a typo must not unlock anything."""
    match cap:
        case None | "" | "strong+":
            return layers
        case "strong":
            # Without namespaces a Landlock rule set must do alone, if there is one.
            return layers._replace(namespaces=layers.namespaces and not layers.landlock)
        case "limited":
            return layers._replace(namespaces=False, landlock=0)
        case "basic":
            return layers._replace(namespaces=False, landlock=0, seccomp=False)
        case _:
            raise ValueError(f"{CAP_VARIABLE} must be one of {', '.join(CAPS)}, but is {cap}")


def is_linux() -> bool:
    return os.uname().sysname == "Linux"
