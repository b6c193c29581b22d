"""The layers that shut a worker in: Linux, ctypes and the standard library only.

`levels` says what there is and how strong that makes the fence, `probe` finds it out, `fence`
puts the layers up, and each layer has a file of its own. The zygote loads these files by path,
under a package name of its own, so imports between them are relative.
"""

from .fence import Fence, confine_zygote, die_with_judge
from .levels import CAP_VARIABLE, CAPS, Layers, level
from .limits import Limits
from .probe import Probe

__all__ = [
    "CAPS",
    "CAP_VARIABLE",
    "Fence",
    "Layers",
    "Limits",
    "Probe",
    "confine_zygote",
    "die_with_judge",
    "level",
]
