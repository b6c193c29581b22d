"""Which variables are places in which lists.

Seeds come from what the source says outright (`a[i]`, `range(len(a))`, `enumerate(a)`,
`len(a) - 1`). They spread along links between two indices of the same kind (`i = lo`,
`mid = (lo + hi) // 2`, `while left < right`, `right - left`, an argument and its parameter)
until nothing new is found. Each fact is one of finitely many pairs, so this ends.
"""

from collections.abc import Iterable, Iterator, Mapping, Set

from msgspec.structs import replace

from judge.playground.roles import Axis, Index
from judge.playground.roles_calls import Binding
from judge.playground.roles_holders import holder_links, is_content
from judge.playground.roles_lengths import Lengths
from judge.playground.roles_links import links
from judge.playground.roles_mappings import mappings
from judge.playground.roles_rows import Rows
from judge.playground.roles_seeds import Seed, passed_seeds, seeds
from judge.playground.roles_spans import Spans, loops_of_pointers, spans_with
from judge.playground.roles_terms import term_of
from judge.playground.scopes import Scope, Variable


def indices(
    scopes: tuple[Scope, ...],
    known: Lengths,
    rows: Rows,
    calls: Iterable[Binding],
    moving: Set[Variable],
) -> tuple[Index, ...]:
    """Each use of a variable as a place, with its constant offset; `a[i]` hides `a[i-1]`."""
    excluded = mappings(scopes)
    calls = tuple(calls)
    direct = [seed for scope in scopes for seed in seeds(scope, known, rows)]
    direct += [seed for call in calls for seed in passed_seeds(call, known)]
    accepted = [seed for seed in direct if _is_accepted(seed, scopes, known, moving)]
    facts = {seed.place: None for seed in accepted if seed.place.base not in excluded}
    plain = {(index.pointer, index.base, index.axis): None for index in facts}
    for pointer, base, axis in _spread(plain, scopes, calls, moving):
        is_new = (pointer, base, axis) not in plain and base not in excluded
        if is_new and not is_content(pointer):
            facts[Index(pointer, base, axis)] = None
    said: dict[_Fact, list[int]] = {}
    for seed in accepted:
        place = seed.place
        said.setdefault((place.pointer, place.base, place.axis), []).append(seed.line)
    return tuple(_with_loops(_without_hidden(list(facts)), said, loops_of_pointers(scopes)))


def _is_accepted(
    seed: Seed, scopes: tuple[Scope, ...], known: Lengths, moving: Set[Variable]
) -> bool:
    pointer = seed.place.pointer
    if pointer in known or pointer.name == "_":
        return False
    is_parameter = any(
        pointer.owner == scope.owner and pointer.name in scope.parameters for scope in scopes
    )
    return pointer in moving or (seed.is_use and not is_parameter and ":" in pointer.owner)


_Fact = tuple[Variable, Variable, Axis]


def _spread(
    facts: Iterable[_Fact],
    scopes: tuple[Scope, ...],
    calls: tuple[Binding, ...],
    moving: Set[Variable],
) -> Iterable[_Fact]:
    pairs: dict[Variable, set[Variable]] = {}
    for scope in scopes:
        for one, other in (*links(scope), *holder_links(scope)):
            pairs.setdefault(one, set()).add(other)
            pairs.setdefault(other, set()).add(one)
    found = dict.fromkeys(facts)
    waiting = list(found)
    while waiting:
        pointer, base, axis = waiting.pop()
        near = [(other, base) for other in sorted(pairs.get(pointer, ()))]
        for other, place in [*near, *_across_calls(pointer, base, calls)]:
            fact = (other, place, axis)
            may_point = other in moving or is_content(other)
            if may_point and other != place and fact not in found:
                found[fact] = None
                waiting.append(fact)
    return found


def _across_calls(
    pointer: Variable, base: Variable, calls: tuple[Binding, ...]
) -> Iterator[tuple[Variable, Variable]]:
    for call in calls:
        for parameter, argument in call.arguments:
            term = term_of(call.caller, argument)
            if term is None:
                continue
            if parameter == pointer:
                outer = call.to_caller(base)
                if outer is not None:
                    yield term.variable, outer
            if term.variable == pointer:
                inner = call.to_callee(base)
                if inner is not None:
                    yield parameter, inner


def _with_loops(
    found: Iterable[Index], said: Mapping[_Fact, list[int]], loops: Spans
) -> Iterator[Index]:
    for index in found:
        lines = said.get((index.pointer, index.base, index.axis), [])
        spans = spans_with(lines, loops.get(index.pointer, ()))
        yield replace(index, loops=spans) if spans else index


def _without_hidden(found: list[Index]) -> Iterator[Index]:
    plain = {(index.pointer, index.base, index.axis) for index in found if index.offset == 0}
    for index in found:
        if index.offset == 0 or (index.pointer, index.base, index.axis) not in plain:
            yield index
