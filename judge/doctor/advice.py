"""What each missing layer needs: the kernel, the setting, the container's flag."""

from collections.abc import Iterator
from pathlib import Path

from judge.verdict import Isolation
from judge.worker.confine.levels import CAP_VARIABLE, Layers

_SETTINGS = {
    "kernel/unprivileged_userns_clone": ("0", "1"),
    "kernel/apparmor_restrict_unprivileged_userns": ("1", "0"),
    "user/max_user_namespaces": ("0", "15000"),
}
"""What keeps users from making namespaces: the value that does, and one that does not."""


def advice(
    layers: Layers, *, cap: str | None, is_linux: bool, settings: Path = Path("/proc/sys")
) -> Iterator[str]:
    """A sentence for each layer that is not there, the most valuable first.

    `cap` is the level that the environment asks for: then nothing is missing but its word.
    """
    if cap not in (None, "", Isolation.STRONG_PLUS):
        yield f"`{CAP_VARIABLE}` keeps it down to {cap}: unset it to see what this machine has"
        return
    if not is_linux:
        yield (
            "confinement needs Linux: use it in a virtual machine or a container,"
            " on Windows in WSL2"
        )
        return
    if not layers.seccomp:
        yield (
            "seccomp needs Linux 4.14 on x86_64 or aarch64 with CONFIG_SECCOMP_FILTER;"
            " gVisor and WSL1 have none"
        )
    if not layers.library:
        yield (
            "the worker cannot enter the folder of this Python, which only root may:"
            " use one that everybody may read, such as /usr/bin/python3"
        )
    if not layers.landlock:
        yield (
            "Landlock needs Linux 5.13 and `landlock` in the boot parameter `lsm=`;"
            " a container's seccomp profile must let `landlock_create_ruleset` through"
            " (Docker 23 or newer, or `--security-opt seccomp=unconfined`)"
        )
    if not layers.namespaces:
        yield from _about_namespaces(settings)


def _about_namespaces(settings: Path) -> Iterator[str]:
    barred = [
        f"`sysctl -w {name.replace('/', '.')}={better}`"
        for name, (bad, better) in _SETTINGS.items()
        if _value(settings / name) == bad
    ]
    if barred:
        yield f"namespaces are forbidden to users here; as root: {' and '.join(barred)}"
        return
    yield (
        "namespaces need leave for users to make them, which containers refuse:"
        " in Docker `--security-opt seccomp=unconfined --security-opt apparmor=unconfined`"
    )


def _value(setting: Path) -> str | None:
    try:
        return setting.read_text().strip()
    except OSError:
        return None
