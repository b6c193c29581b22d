"""The worker: loads one submission and serves call after call, values only.

Nothing here is trusted by the judge. The user's code shares this process and may do to
it whatever the fence allows; the judge counts frames, measures from outside and compares.
"""

import json
import marshal
import os
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Any

from . import loading
from .arguments import Given, Type
from .nodes import maker
from .pipes import read_frame, write_frame
from .recorder import Recorder
from .results import Encoder, TooLarge

REQUESTS, RESULTS = 3, 4
RECURSION_LIMIT = 110_000
_FRAMES_SHOWN = 6
_TEXT_CAP = 2_000


def serve() -> None:
    """Reads frames until the judge closes the pipe. The first is the program."""
    sys.setrecursionlimit(RECURSION_LIMIT)
    program, signature = read_program(marshal.loads(read_frame(REQUESTS)))
    entry = _answer(lambda: _loaded(program), program.path)
    if entry is None:
        return
    session = Session(entry, program, signature)
    while True:
        try:
            verb, values = marshal.loads(read_frame(REQUESTS))
        except EOFError:
            return
        _answer(lambda: (None, session.do(verb, values)), program.path)  # noqa: B023  # at once


class Session:
    """Answers requests: a call, a batch of them, or one prepared first and timed alone."""

    def __init__(
        self, entry: loading.Entry, program: loading.Program, signature: dict[str, Any]
    ) -> None:
        self._entry = entry
        self._program = program
        self._signature = signature
        self._prepared: Callable[[], Any] = lambda: None
        self._returned = 0
        self._recorder = Recorder(
            program.path, _write_result, lambda: self._returned, lambda: os._exit(0)
        )

    def do(self, verb: str, values: list[Any]) -> dict[str, Any]:
        match verb:
            case "call":
                return {"value": self.prepare(values)()}
            case "prepare":
                self._prepared = self.prepare(values)
                return {"prepared": True}
            case "go":
                prepared, self._prepared = self._prepared, lambda: None
                return {"value": prepared()}
            case "batch":
                return {"values": [self.prepare(each)() for each in values]}
            case "trace":
                return {"value": self._recorder.run(self.prepare(values))}
            case _:  # "idle": what an exchange costs without a call
                return {"value": None}

    def prepare(self, values: list[Any]) -> Callable[[], Any]:
        """The call with its arguments built; it answers in JSON, or raises what they raise."""
        given = self._given()
        if self._program.kind == "class":
            return self._prepare_calls(given, values)
        arguments = given.builder(self._signature["params"])(values)
        changed = self._signature["result"]

        def call() -> Any:
            # The call may rebind what it was given, so the changed argument is kept by place.
            returned = self._entry.call(*arguments)
            answer = returned if changed is None else arguments[changed]
            return Encoder(given).encode(self._signature["returns"], answer)

        return call

    def _prepare_calls(self, given: Given, calls: list[Any]) -> Callable[[], Any]:
        methods: dict[str, tuple[list[tuple[str, Type]], Type]] = self._signature["methods"]
        build = {name: given.builder(params) for name, (params, _) in methods.items()}
        built = [(name, build[name](values)) for name, *values in calls]
        kinds = [methods[name][1] for name, *_ in calls]

        def call() -> Any:
            encoder = Encoder(given)
            outputs: list[Any] = []
            try:
                for kind, output in zip(kinds, self._entry.call(built), strict=True):
                    outputs.append(encoder.encode(kind, output))
                    self._returned += 1
            except BaseException as error:
                error.add_note(f"call {len(outputs)}")
                raise
            return outputs

        return call

    def _given(self) -> Given:
        program = self._program
        return Given(
            lambda shape: maker(shape, loading.own_class(self._entry, shape, program.node))
        )


def _write_result(body: bytes) -> None:
    write_frame(RESULTS, body)


def read_program(frame: dict[str, Any]) -> tuple[loading.Program, dict[str, Any]]:
    signature = frame.pop("signature")
    return loading.Program(**frame), signature


def _loaded(program: loading.Program) -> tuple[loading.Entry, dict[str, Any]]:
    entry = loading.load(program)
    return entry, {"loaded": {"form": entry.form, "name": entry.name}}


def _answer(work: Callable[[], tuple[Any, dict[str, Any]]], path: str) -> Any:
    """Does the work and sends exactly one frame about it, whatever happens."""
    result = None
    try:
        result, report = work()
        body = _dump(report)
    except loading.Trouble as trouble:
        body = _dump(trouble.report)
    except TooLarge:
        body = _dump({"too_large": True})
    except BaseException as error:  # noqa: BLE001  # a submission may raise anything, SystemExit too
        body = _dump(_raised(error, path))
    _flush()
    write_frame(RESULTS, body)
    return result


def _dump(report: dict[str, Any]) -> bytes:
    # As escapes most characters would take three times as many bytes. Half surrogates may occur.
    text = json.dumps(report, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def _raised(error: BaseException, path: str) -> dict[str, Any]:
    module = loading.missing_module(error)
    if module is not None:
        return {"trouble": "module", "module": module}
    return {
        "raised": type(error).__name__,
        "message": _message(error),
        "call": _call_number(error),
        "frames": _own_frames(error.__traceback__, path),
    }


def _message(error: BaseException) -> str:
    try:
        return str(error)[:_TEXT_CAP]
    except Exception:  # noqa: BLE001  # their __str__ may raise as well
        return ""


def _call_number(error: BaseException) -> int | None:
    """Which call of a class problem raised; the note was added by `_calls`."""
    notes = getattr(error, "__notes__", None)
    if isinstance(notes, list) and notes and isinstance(notes[-1], str):
        word, _, number = notes[-1].partition(" ")
        if word == "call" and number.isdecimal():
            return int(number)
    return None


def _own_frames(trace: TracebackType | None, path: str) -> list[tuple[int, str]]:
    """Line and function of the submission's own frames: the outermost and the innermost."""
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename == path:
            frames.append((trace.tb_lineno, code.co_name))
        trace = trace.tb_next
    if len(frames) > _FRAMES_SHOWN:
        half = _FRAMES_SHOWN // 2
        frames = frames[:half] + frames[-half:]
    return frames


def _flush() -> None:
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except Exception:  # noqa: BLE001  # they may have closed or replaced the streams
        pass
