"""A recording as a film: each step with its views and its sentence, ready to be painted."""

from collections.abc import Sequence

from judge.playground.calls import CallTree
from judge.playground.loops import LoopCounter
from judge.playground.module_variables import told_variables
from judge.playground.roles_infer import infer
from judge.playground.scene_views import ViewMaker
from judge.playground.sentences import Narrator
from judge.playground.shown import Writer
from judge.playground.sorting import kept_while_sorting
from judge.playground.state import Ending, Happening, Recording, State
from judge.playground.step import Step
from judge.playground.survey import survey
from judge.playground.views import Film, Scene
from judge.playground.visible import Sight, Sights, is_inner, variables_of

_ENDINGS = {
    Ending.RETURNED: "the call has returned",
    Ending.RAISED: "the call has ended with an exception",
    Ending.STEP_LIMIT: "the recording stops here: there are too many steps to show them all",
    Ending.SIZE_LIMIT: "the recording stops here: it has grown too large",
    Ending.STOPPED: "the program was stopped here",
}


def film(recording: Recording) -> Film:
    """One scene for each state worth one, in the same order."""
    roles = infer(recording.source)
    states = _told(kept_while_sorting(recording.states, recording.source))
    surveyed = survey(states)
    nodes = frozenset(surveyed.classes)
    sights = Sights(roles, nodes, told_variables(states, roles))
    seen = [(state, sights.sight(state)) for state in states]
    maker = ViewMaker(roles, surveyed, seen)
    calls = CallTree(states, roles, sights)
    narrator = Narrator(recording.source, roles, sights)
    counter = LoopCounter(roles, sights)
    scenes: list[Scene] = []
    before: State | None = None
    for state, sight in seen:
        step = _step(state, before, sight, nodes)
        tree = calls.advance(state, step.writer)
        sentence = narrator.sentence(step)
        views = maker.views(step, counter.advance(state, sight))
        every = views if tree is None else (*views, tree)
        scenes.append(Scene(state.step, state.line, sentence, every))
        before = state
    ending = _ENDINGS[recording.ending]
    return Film(recording.call, recording.source, tuple(scenes), ending)


def _told(states: Sequence[State]) -> list[State]:
    """A comprehension or a lambda begins once: when it is at its first line."""
    after = [*states[1:], None]
    return [
        state for state, then in zip(states, after, strict=True) if not _is_entrance(state, then)
    ]


def _is_entrance(state: State, then: State | None) -> bool:
    running = state.frames[-1]
    return (
        state.happening is Happening.CALL
        and is_inner(running.function)
        and then is not None
        and then.happening is Happening.LINE
        and then.frames[-1].number == running.number
    )


def _step(state: State, before: State | None, sight: Sight, nodes: frozenset[str]) -> Step:
    writer = Writer(state.heap, nodes)
    if before is None:
        return Step(state, None, sight, writer, writer)
    old_writer = Writer(before.heap, nodes)
    return Step(state, before, sight, writer, old_writer, variables_of(before))
