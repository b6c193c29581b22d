"""The zygote's line to the judge: messages with file descriptors, each way.

By `_socket`, on which `socket` stands: that makes enums of hundreds of constants, for a tenth of
what a zygote takes to boot.
"""

import struct
from _socket import CMSG_LEN, SCM_RIGHTS, SOL_SOCKET, socket
from typing import final

_MESSAGE_CAP = 64 * 1024
_MOST_FDS = 3
_FD_BYTES = 4


@final
class Line:
    """A socket that keeps the borders of messages."""

    def __init__(self, fd: int) -> None:
        self._socket = socket(fileno=fd)

    def fileno(self) -> int:
        return self._socket.fileno()

    def send(self, message: bytes, *fds: int) -> None:
        packed = struct.pack(f"@{len(fds)}i", *fds)
        ancillary = [(SOL_SOCKET, SCM_RIGHTS, packed)] if fds else []
        self._socket.sendmsg([message], ancillary)

    def receive(self) -> tuple[bytes, list[int]]:
        """The next message; an empty one once the other end is closed."""
        message, ancillary, _, _ = self._socket.recvmsg(
            _MESSAGE_CAP, CMSG_LEN(_MOST_FDS * _FD_BYTES)
        )
        fds = [
            fd
            for level, kind, packed in ancillary
            if (level, kind) == (SOL_SOCKET, SCM_RIGHTS)
            for (fd,) in struct.iter_unpack("@i", packed[: len(packed) // _FD_BYTES * _FD_BYTES])
        ]
        return message, fds
