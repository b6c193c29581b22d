"""All capabilities dropped, also from what an exec could give.

Buys: inside its namespaces the zygote is no longer the master of mounts and networks.
Needs Linux 4.3 (ambient set). Source: capabilities(7), capset(2), prctl(2).
"""

import errno
import struct

from .kernel import buffer_of, call

_VERSION_3 = 0x20080522
_SETPCAP = 8
_CAPBSET_DROP = 24
_CAP_AMBIENT = 47
_AMBIENT_CLEAR_ALL = 4


def drop_bounding() -> None:
    """Empties the ambient and bounding sets; call it while still privileged.

    Who holds no CAP_SETPCAP cannot, and need not once no_new_privs is set.
    """
    call("prctl", _CAP_AMBIENT, _AMBIENT_CLEAR_ALL, 0, 0, 0)
    if not _effective() & 1 << _SETPCAP:
        return
    for capability in range(64):
        try:
            call("prctl", _CAPBSET_DROP, capability, 0, 0, 0)
        except OSError as error:
            if error.errno == errno.EINVAL:
                return  # Past this kernel's last capability.
            raise


def drop_all() -> None:
    call("capset", _header(), bytes(24))
    if _effective():
        raise OSError(errno.EPERM, "capabilities are still there")


def _effective() -> int:
    sets = buffer_of(bytes(24))
    call("capget", _header(), sets)
    low, _, _, high, _, _ = struct.unpack("<6I", sets.raw)
    return int(low | high << 32)


def _header() -> bytes:
    return struct.pack("<Ii", _VERSION_3, 0)
