"""Names that a pasted solution uses without importing them.

LeetCode's Python environment star-imports these modules and then binds each by its own
name, so `copy`, `random` or `bisect` alone mean the module, and builtins win over
`math.pow` or `io.open`. The order below keeps that. `statistics` is dear and has no name in
common with the others, so it waits for a submission that has one of its names in its text.
"""

import bisect
import builtins
import collections
import copy
import datetime
import functools
import heapq
import io
import itertools
import json
import math
import operator
import random
import re
import string
import sys
import typing
from types import ModuleType
from typing import Any

_STARRED: tuple[ModuleType, ...] = (
    string,
    re,
    datetime,
    collections,
    heapq,
    bisect,
    copy,
    math,
    random,
    itertools,
    functools,
    operator,
    io,
    sys,
    json,
    typing,
    builtins,
)

_OF_STATISTICS = b"""
statistics NormalDist StatisticsError correlation covariance fmean geometric_mean harmonic_mean
kde kde_random linear_regression mean median median_grouped median_high median_low mode multimode
pstdev pvariance quantiles stdev variance
"""


def late_names(source: bytes) -> dict[str, Any]:
    """What is provided on top of NAMES to a submission whose text asks for it."""
    if not any(name in source for name in _OF_STATISTICS.split()):
        return {}
    import statistics

    return {"statistics": statistics, **_starred(statistics)}


def _collect() -> dict[str, Any]:
    found: dict[str, Any] = dict(vars(builtins))
    for module in _STARRED:
        found.update(_starred(module))
    found.update({module.__name__: module for module in _STARRED if module is not builtins})
    return found


def _starred(module: ModuleType) -> dict[str, Any]:
    everything = [name for name in vars(module) if not name.startswith("_")]
    declared = getattr(module, "__all__", everything)
    return {name: getattr(module, name) for name in declared if hasattr(module, name)}


NAMES = _collect()
"""Every name with what it means, the builtins and what they need for themselves among them."""
