"""Root gives up its uid for a dedicated one.

Buys: what root owns is no longer ours to read or signal. Source: setresuid(2), setgroups(2).
The change clears PDEATHSIG and makes the process undumpable, so both are set afterwards.
"""

import os

DEDICATED_ID = 65533
"""In the range that Debian's policy leaves unassigned; `nobody` is shared with daemons."""


def is_root() -> bool:
    return os.geteuid() == 0


def drop(dedicated_id: int) -> None:
    os.setgroups([])
    os.setresgid(dedicated_id, dedicated_id, dedicated_id)
    os.setresuid(dedicated_id, dedicated_id, dedicated_id)
