"""A submission's text -> a session that can be called, for every kind of problem."""

from msgspec.structs import replace

from judge.judging.codec_session import CodecSession
from judge.judging.program import program_of
from judge.judging.session import Running, Session
from judge.problem.spec import CodecSpec, Spec
from judge.worker.host import Fence
from judge.worker.limits import CODEC_RESULT_CAP, WorkerLimits


def open_session(
    fence: Fence, spec: Spec, source: bytes, shown: str, limits: WorkerLimits
) -> Running:
    program = program_of(spec, source, shown)
    if isinstance(spec, CodecSpec):
        roomy = replace(limits, result_bytes=CODEC_RESULT_CAP)
        return CodecSession(spec, lambda: Session(fence, program, roomy))
    return Session(fence, program, limits)
