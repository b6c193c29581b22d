"""What each level holds: the table of docs/security.md, as the hostile programs prove it."""

LEVELS = ("strong+", "strong", "limited", "basic")
_EVERYWHERE = frozenset(LEVELS)
_BY_FILTER = frozenset(LEVELS[:3])
_BY_MOUNTS = frozenset(LEVELS[:1])

HOLDS: dict[str, frozenset[str]] = {
    "forged answers": _EVERYWHERE,
    "time": _EVERYWHERE,
    "memory": _EVERYWHERE,
    "output": _EVERYWHERE,
    "crashes": _EVERYWHERE,
    "processes": _EVERYWHERE,
    "threads": _EVERYWHERE,
    "limits": _EVERYWHERE,
    "privileged calls": _EVERYWHERE,
    "memory of others": _EVERYWHERE,
    "execution": _BY_FILTER,
    "reading files": _BY_FILTER,
    "writing files": _BY_FILTER,
    "network": _BY_FILTER,
    "signals": _BY_FILTER,
    "kernel objects": _BY_FILTER,
    "asking for metadata": _BY_MOUNTS,
}


def is_contained(attack: str | None, level: str) -> bool:
    return attack is None or level in HOLDS[attack]
