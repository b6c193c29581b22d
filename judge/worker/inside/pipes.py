"""Frames on a pipe, as the worker reads and writes them: 4-byte length, then the bytes."""

import os


def read_frame(fd: int) -> bytes:
    """The next frame. Raises EOFError when the judge has closed its end."""
    return _read_exactly(fd, int.from_bytes(_read_exactly(fd, 4), "big"))


def write_frame(fd: int, body: bytes) -> None:
    left = memoryview(len(body).to_bytes(4, "big") + body)
    while left:
        left = left[os.write(fd, left) :]


def _read_exactly(fd: int, size: int) -> bytes:
    chunks = []
    while size:
        chunk = os.read(fd, min(size, 1 << 20))
        if not chunk:
            raise EOFError
        chunks.append(chunk)
        size -= len(chunk)
    return b"".join(chunks)
