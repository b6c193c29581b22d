"""Two workers of one submission: one encodes, the other decodes, only text in between."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar, final

from msgspec.structs import replace

from judge.judging.program import CALLS
from judge.judging.session import Session
from judge.problem.signature import codec_methods, entry_name
from judge.problem.spec import CodecSpec
from judge.verdict import Plain
from judge.worker.limits import TimeLimit
from judge.worker.outcome import Loaded, Outcome, Returned, Usage

Ended = TypeVar("Ended", bound=Outcome)


@final
class CodecSession:
    """Looks like one Session whose calls are round trips. `open_one` opens a plain one."""

    def __init__(self, spec: CodecSpec, open_one: Callable[[], Session]) -> None:
        self._class_name = entry_name(spec)
        self._encode, self._decode = (method.name for method in codec_methods(spec))
        self._encoder, self._decoder = open_one(), open_one()

    @property
    def is_running(self) -> bool:
        return self._encoder.is_running and self._decoder.is_running

    def start(self) -> Loaded | Outcome:
        reply = self._encoder.start()
        if not isinstance(reply, Loaded):
            return reply
        return Loaded("codec", round_trip_name(reply.name, self._encode, self._decode))

    def run(
        self, arguments: Mapping[str, Plain], limit: TimeLimit, *, apart: bool = False
    ) -> Outcome:
        """Encodes in one worker and decodes in the other, within the limit together."""
        (value,) = arguments.values()
        encoded = self._encoder.run(self._calls(self._encode, value), limit, apart=apart)
        if not isinstance(encoded, Returned):
            return encoded
        text = _text(encoded)
        if text is None:
            return replace(encoded, wire={"other": f"result of `{self._encode}` that is no text"})
        decoded = self._decoder.run(self._calls(self._decode, text), limit, apart=apart)
        return _joined(encoded, decoded)

    def run_batch(
        self, rows: Sequence[Mapping[str, Plain]], limit: TimeLimit
    ) -> list[Returned] | None:
        values = [value for arguments in rows for value in arguments.values()]
        encoded = self._encoder.run_batch(
            [self._calls(self._encode, value) for value in values], limit
        )
        texts = [_text(each) for each in encoded or []]
        if not encoded or None in texts:
            return None
        decoded = self._decoder.run_batch(
            [self._calls(self._decode, text) for text in texts], limit
        )
        if decoded is None:
            return None
        return [_joined(first, second) for first, second in zip(encoded, decoded, strict=True)]

    def idle(self) -> Outcome:
        return self._encoder.idle()

    def close(self) -> None:
        self._encoder.close()
        self._decoder.close()

    def _calls(self, method: str, value: Plain) -> dict[str, Plain]:
        return {CALLS: [[self._class_name], [method, value]]}


def round_trip_name(class_name: str, encode: str, decode: str) -> str:
    """The call of a round trip up to its value, which two brackets follow."""
    return f"{class_name}().{decode}({class_name}().{encode}"


def _text(encoded: Returned) -> str | None:
    match encoded.wire:
        case [None, str(text)]:
            return text
        case _:
            return None


def _joined(encoded: Returned, decoded: Ended) -> Ended:
    """The round trip as one outcome: times add up, the larger memory counts."""
    first, second = encoded.usage, decoded.usage
    usage = Usage(
        first.cpu_seconds + second.cpu_seconds,
        first.wall_seconds + second.wall_seconds,
        max(first.peak_bytes, second.peak_bytes),
    )
    joined = replace(decoded, usage=usage, printed=encoded.printed + decoded.printed)
    match joined:
        case Returned([_, wire]):
            return replace(joined, wire=wire)
        case _:
            return joined
