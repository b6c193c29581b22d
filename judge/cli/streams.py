"""Standard streams that take everything the judge says, whatever the terminal can show.

A character that the stream cannot encode is replaced by a plain one, or by its escape.
"""

import codecs
import io
import os
import sys

PLAIN_CODEC = "judge_plain"
_STAND_INS = "judge_stand_ins"
_PLAIN = str.maketrans(
    {
        "·": "|",
        "•": "*",
        "–": "-",
        "—": "-",
        "…": "...",
        "×": "x",
        "≤": "<=",
        "≥": ">=",
        "≠": "!=",
        "≈": "~",
        "→": "->",
        "²": "^2",
        "‘": "'",
        "’": "'",
        "“": '"',
        "”": '"',
        "✓": "ok",
        "✗": "x",
    }
)


def make_streams_safe() -> None:
    codecs.register(_plain_codec)
    codecs.register_error(_STAND_INS, _stand_in)
    if sys.stdout is None:  # It came closed, and __main__ has put the null device in its place.
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115  # a number
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=_encoding(stream.encoding), errors=_STAND_INS)


def silence_stdout() -> None:
    """What is still in the buffer goes nowhere, so that the exit cannot fail over it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _encoding(name: str) -> str:
    """Click writes UTF-8 to an ASCII stream, unless the codec has another name."""
    return PLAIN_CODEC if codecs.lookup(name).name == "ascii" else name


def _plain_codec(name: str) -> codecs.CodecInfo | None:
    if name != PLAIN_CODEC:
        return None
    plain = codecs.lookup("ascii")
    return codecs.CodecInfo(
        name=PLAIN_CODEC,
        encode=plain.encode,
        decode=plain.decode,
        incrementalencoder=plain.incrementalencoder,
        incrementaldecoder=plain.incrementaldecoder,
        streamreader=plain.streamreader,
        streamwriter=plain.streamwriter,
    )


def _stand_in(error: UnicodeError) -> tuple[str | bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end].translate(_PLAIN)
    return text.encode("ascii", "backslashreplace").decode("ascii"), error.end
