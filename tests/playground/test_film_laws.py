"""What holds for the film of every recording, sensible or not."""

from collections.abc import Iterator

from hypothesis import given

from judge.playground.calls import CALLS_KEY
from judge.playground.film import film
from judge.playground.scene_views import SCALARS_KEY
from judge.playground.state import Happening, Recording, Ref, SequenceObject, State
from judge.playground.views import Film, GridView, NodesView, RowView, ScalarsView, Scene, TableView
from judge.playground.visible import is_inner
from tests.playground.recordings import recordings


@given(recordings())
def test_every_state_has_a_scene_but_for_the_entrances_of_comprehensions(
    recording: Recording,
) -> None:
    made = film(recording)

    told = {scene.step: scene.line for scene in made.scenes}
    assert len(told) == len(made.scenes)
    assert told == {state.step: state.line for state in recording.states if state.step in told}
    assert all(is_entrance(state) for state in recording.states if state.step not in told)
    assert all(scene.sentence for scene in made.scenes)


def is_entrance(state: State) -> bool:
    return state.happening is Happening.CALL and is_inner(state.frames[-1].function)


@given(recordings())
def test_no_two_nodes_share_a_place_and_no_node_ever_moves(recording: Recording) -> None:
    places: dict[tuple[str, int], tuple[float, float]] = {}

    for view in _nodes(film(recording)):
        taken = {(node.column, node.row) for node in view.nodes}
        assert len(taken) == len(view.nodes)
        for node in view.nodes:
            place = (node.column, node.row)
            assert places.setdefault((view.key, node.number), place) == place


@given(recordings())
def test_every_edge_and_pointer_leads_to_a_node_that_is_drawn(recording: Recording) -> None:
    for view in _nodes(film(recording)):
        numbers = {node.number for node in view.nodes}
        ends = {edge.end for edge in view.edges} | {one.node for one in view.pointers}
        starts = {edge.start for edge in view.edges}

        assert ends - {None} <= numbers
        assert starts <= numbers


@given(recordings())
def test_an_index_is_never_further_than_one_place_outside(recording: Recording) -> None:
    for scene in film(recording).scenes:
        for view in scene.views:
            match view:
                case RowView():
                    assert all(-1 <= one.index <= len(view.cells) for one in view.pointers)
                case GridView():
                    width = max((len(row) for row in view.rows), default=0)
                    assert all(-1 <= one.index <= len(view.rows) for one in view.row_pointers)
                    assert all(-1 <= one.index <= width for one in view.column_pointers)
                case _:
                    pass


@given(recordings())
def test_a_view_keeps_its_order_and_comes_once_a_scene(recording: Recording) -> None:
    order: dict[str, int] = {}

    for scene in film(recording).scenes:
        keys = [view.key for view in scene.views]
        for key in keys:
            order.setdefault(key, len(order))

        assert len(keys) == len(set(keys))
        drawn = [order[key] for key in keys if key not in {SCALARS_KEY, CALLS_KEY}]
        assert drawn == sorted(drawn)


@given(recordings())
def test_a_variable_is_named_in_one_view_only(recording: Recording) -> None:
    for scene in film(recording).scenes:
        names = [
            name
            for view in scene.views
            if isinstance(view, RowView | GridView | TableView)
            for name in view.names
        ]

        assert len(names) == len(set(names))


@given(recordings())
def test_nothing_is_changed_at_the_first_step(recording: Recording) -> None:
    first = film(recording).scenes[0]

    assert "changed=True" not in repr(first)


@given(recordings())
def test_the_cells_of_a_row_are_the_values_of_the_state(recording: Recording) -> None:
    for scene, state in _told(recording):
        for view in scene.views:
            value = state.frames[-1].variables.get(view.key)
            found = state.heap.get(value.number) if isinstance(value, Ref) else None
            if isinstance(view, RowView) and isinstance(found, SequenceObject):
                assert len(view.cells) == len(found.items)
                for cell, item in zip(view.cells, found.items, strict=True):
                    if item is None or (type(item) in {int, str, float} and item != 10**400):
                        assert cell.text == repr(item)


@given(recordings())
def test_the_plain_variables_are_those_of_the_state(recording: Recording) -> None:
    for scene, state in _told(recording):
        variables = state.frames[-1].variables
        for view in scene.views:
            for name, cell in view.values if isinstance(view, ScalarsView) else ():
                if type(variables.get(name)) in {int, bool} and variables[name] != 10**400:
                    assert cell.text == str(variables[name])


def _nodes(made: Film) -> Iterator[NodesView]:
    for scene in made.scenes:
        yield from (view for view in scene.views if isinstance(view, NodesView))


def _told(recording: Recording) -> Iterator[tuple[Scene, State]]:
    states = {state.step: state for state in recording.states}
    return ((scene, states[scene.step]) for scene in film(recording).scenes)
