"""pdb that begins at the first line of the person's own file and leaves our frames out."""

import sys
from collections.abc import Callable
from pdb import Pdb
from types import FrameType
from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from _typeshed import TraceFunction


@final
class Debugger(Pdb):
    def __init__(self, path: str) -> None:
        super().__init__(skip=["judge.*"])
        self._path = path
        self._has_begun = False

    def run_work(self, work: Callable[[], None]) -> None:
        """Returns early where the person quits; raises whatever the work raises."""
        before, sys.breakpointhook = sys.breakpointhook, self._stop_at_breakpoint
        try:
            self.runcall(work)
        finally:
            sys.breakpointhook = before

    def stop_here(self, frame: FrameType) -> bool:
        if self._is_entry(frame):
            self.botframe = frame  # The stack that `where` shows ends there.
        return self._has_begun and super().stop_here(frame)

    def dispatch_call(self, frame: FrameType, arg: None) -> "TraceFunction":
        """The first call is no place to stop at; its first line is."""
        if self._has_begun or not self._is_entry(frame):
            return super().dispatch_call(frame, arg)
        self._has_begun = True
        self.botframe = frame
        return self.trace_dispatch

    def _stop_at_breakpoint(self, *_: object, **__: object) -> None:
        """For `breakpoint()`, whose own hook would show all that is above their call."""
        frame: FrameType | None = sys._getframe(1)
        while frame is not None:
            frame.f_trace = self.trace_dispatch
            if self._is_entry(frame):
                self.botframe = frame
                break
            frame = frame.f_back
        self._has_begun = True
        self.set_step()
        sys.settrace(self.trace_dispatch)

    def _is_entry(self, frame: FrameType) -> bool:
        outer = frame.f_back
        is_called_by_us = outer is None or outer.f_code.co_filename != self._path
        return frame.f_code.co_filename == self._path and is_called_by_us
