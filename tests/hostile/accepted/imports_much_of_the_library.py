# at limited: run_time_error
# cpu: 8
# Honest: the filter must not break what the standard library does when it is imported.
import argparse, array, ast, base64, bz2, calendar, cmath, configparser, contextlib, csv, ctypes  # noqa: E401
import dataclasses, datetime, decimal, difflib, enum, fractions, glob, gzip, hashlib, hmac, html  # noqa: E401
import inspect, io, json, locale, logging, lzma, numbers, pathlib, pickle, platform, pprint, queue  # noqa: E401
import secrets, shlex, shutil, socket, sqlite3, statistics, struct, subprocess, tempfile, textwrap  # noqa: E401
import threading, timeit, tokenize, traceback, types, unicodedata, unittest, uuid, weakref, zlib  # noqa: E401
import zoneinfo


def two_sum(nums, target):
    assert decimal.Decimal("0.1") + decimal.Decimal("0.2") == decimal.Decimal("0.3")
    assert zlib.decompress(zlib.compress(b"x" * 99)) == b"x" * 99
    assert sqlite3.connect(":memory:").execute("select 1 + 1").fetchone() == (2,)
    assert hashlib.sha256(b"").hexdigest().startswith("e3b0")
    return [(i, j) for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target][0]
