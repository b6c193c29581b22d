"""Names that a pasted solution uses without importing them.

LeetCode's Python environment star-imports these modules and then binds each by its own
name, so `copy`, `random` or `bisect` alone mean the module, and builtins win over
`math.pow` or `io.open`. The order below keeps that.
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
import statistics
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
    statistics,
    itertools,
    functools,
    operator,
    io,
    sys,
    json,
    typing,
    builtins,
)


def _collect() -> dict[str, Any]:
    found: dict[str, Any] = dict(vars(builtins))
    for module in _STARRED:
        found.update({name: getattr(module, name) for name in _public(module)})
    found.update({module.__name__: module for module in _STARRED if module is not builtins})
    return found


def _public(module: ModuleType) -> list[str]:
    everything = [name for name in vars(module) if not name.startswith("_")]
    declared = getattr(module, "__all__", everything)
    return [name for name in declared if hasattr(module, name)]


NAMES = _collect()
"""Every name with what it means, the builtins and what they need for themselves among them."""
