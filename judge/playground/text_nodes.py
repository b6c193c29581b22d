"""What lists, trees and graphs share: names of nodes, and what is said in words under them."""

from collections.abc import Iterable, Mapping

from judge.playground.text_look import Line, Signs, Span, Tone, flow
from judge.playground.text_titles import change_tone
from judge.playground.views import Edge, EdgeKind, NodesView

LONGEST_NODE = 12
LONGEST_NAME = 16
_MOST_SAID = 12


def node_text(text: str, signs: Signs) -> str:
    return signs.text(text, LONGEST_NODE)


def told_apart(view: NodesView, signs: Signs) -> dict[int, str]:
    """The texts of the nodes; one that occurs again gets a stroke for each time before."""
    seen: dict[str, int] = {}
    texts: dict[int, str] = {}
    for node in view.nodes:
        text = node_text(node.text, signs)
        texts[node.number] = text + "'" * seen.get(text, 0)
        seen[text] = seen.get(text, 0) + 1
    return texts


def names_by_node(view: NodesView, signs: Signs) -> dict[int, tuple[str, Tone]]:
    """The names that point at each node, joined; those at None are left to `none_lines`."""
    names: dict[int, tuple[str, Tone]] = {}
    for pointer in view.pointers:
        if pointer.node is None:
            continue
        name = signs.text(pointer.name, LONGEST_NAME)
        known, tone = names.get(pointer.node, ("", Tone.POINTER))
        names[pointer.node] = (
            f"{known},{name}" if known else name,
            change_tone(pointer.changed, tone),
        )
    return names


def away_lines(
    view: NodesView, names: Mapping[int, tuple[str, Tone]], columns: int, signs: Signs
) -> list[Line]:
    """Names of nodes that are left out of the drawing."""
    texts = {node.number: node_text(node.text, signs) for node in view.nodes}
    parts = [
        (Span(signs.text(f"{name} {signs.arrow} ({texts[number]})", columns - 2), tone),)
        for number, (name, tone) in names.items()
        if number in texts
    ]
    return flow(parts, columns, gap=3, indent=2)


def none_lines(view: NodesView, columns: int, signs: Signs) -> list[Line]:
    """Variables that hold None: they have run off the end."""
    parts = [
        (
            Span(
                signs.text(f"{pointer.name} = None", columns - 2),
                change_tone(pointer.changed, Tone.POINTER),
            ),
        )
        for pointer in view.pointers
        if pointer.node is None
    ]
    return flow(parts, columns, gap=3, indent=2)


def edge_lines(view: NodesView, edges: Iterable[Edge], columns: int, signs: Signs) -> list[Line]:
    """Edges that no line was drawn for, by the texts of their nodes."""
    texts = {node.number: node_text(node.text, signs) for node in view.nodes}
    said = [
        (Span(signs.text(_in_words(edge, texts, signs), columns - 2), _edge_tone(edge)),)
        for edge in edges
        if edge.start in texts
    ]
    rest = [(Span(signs.more(len(said) - _MOST_SAID), Tone.QUIET),)]
    shown = said[:_MOST_SAID] + (rest if len(said) > _MOST_SAID else [])
    return flow(shown, columns, gap=3, indent=2)


def hidden_lines(view: NodesView, signs: Signs) -> list[Line]:
    if not view.hidden:
        return []
    return [(Span(f"  {signs.more(view.hidden, 'nodes are not shown')}", Tone.QUIET),)]


def _in_words(edge: Edge, texts: dict[int, str], signs: Signs) -> str:
    end = signs.nothing if edge.end is None else f"({texts.get(edge.end, signs.ellipsis)})"
    kind = "" if edge.kind in (EdgeKind.NEXT, EdgeKind.LINK) else edge.kind
    notes = " ".join(note for note in (kind, signs.text(edge.label, LONGEST_NODE)) if note)
    start = f"({texts[edge.start]})"
    return f"{start} {signs.arrow} {end}" + (f" ({notes})" if notes else "")


def _edge_tone(edge: Edge) -> Tone:
    return change_tone(edge.changed, Tone.VALUE)
