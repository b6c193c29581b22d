"""What a call fills, and what `self` means, in methods and in bare functions."""

from judge.playground.film import film
from judge.playground.views import CallsView
from tests.playground.tracing import recorded


def _calls(source: str, call: str) -> list[str]:
    made = film(recorded(source, call))
    [view] = [view for view in made.scenes[-1].views if isinstance(view, CallsView)]
    return [one.text for one in view.calls]


def test_a_bare_function_with_self_is_shown_without_it() -> None:
    source = """
class self:
    pass
def f(self, nums):
    return g(self, nums, 1)
def g(self, nums, k):
    return nums[k]
"""

    assert _calls(source, "f(self(), [4, 5])") == ["f([4, 5])", "g([4, 5], 1)"]


def test_a_static_method_has_no_self_to_leave_out() -> None:
    source = """
class Solution:
    def f(self, nums):
        return self.at(nums, 1)
    @staticmethod
    def at(nums, k):
        return nums[k]
"""

    assert _calls(source, "Solution().f([4, 5])") == ["f([4, 5])", "at([4, 5], 1)"]


def test_an_argument_becomes_the_parameter_of_a_static_method() -> None:
    source = """
class Solution:
    def f(self, nums):
        first = 0
        while first < len(nums):
            self.at(nums, first)
            first += 1
    @staticmethod
    def at(nums, place):
        return nums[place]
"""

    made = film(recorded(source, "Solution().f([4, 5])"))

    pointers = [
        (view.pointers[0].name, view.pointers[0].index)
        for scene in made.scenes
        if scene.sentence == "at begins"
        for view in scene.views
        if view.key == "nums" and hasattr(view, "pointers")
    ]
    assert pointers == [("place", 0), ("place", 1)]


def test_a_lambda_in_a_comprehension_leaves_the_variables_of_its_function_in_sight() -> None:
    source = """
def f(words):
    return [sorted(word, key=lambda letter: -ord(letter)) for word in words]
"""

    made = film(recorded(source, "f(['ab'])"))

    [first, *_] = [scene for scene in made.scenes if scene.sentence == "the lambda begins"]
    assert "words" in [view.key for view in first.views]
