"""The frozen form of `problem.yaml`: what an author may say, and nothing else.

The JSON Schema and the loader both follow from these types, so a field is added here
and nowhere else. Field names are the keys of the file.
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias, final

from msgspec import Meta, Struct, field

PlainValue: TypeAlias = Any
"""A `Plain` of the shape that the signature asks for; the loader has checked it."""

Text = Annotated[str, Meta(min_length=1)]
TypeText = Annotated[
    str,
    Meta(min_length=1, max_length=80, description="a type such as list[int] or TreeNode | None"),
]
"""A type as the author spells it; the loader has seen `types.parse_type` accept it."""
Name = Annotated[str, Meta(pattern=r"^[a-z_][a-z0-9_]*$", description="a snake_case name")]
Slug = Annotated[
    str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", description="lower-case words joined by hyphens")
]
ClassName = Annotated[
    str, Meta(pattern=r"^[A-Z][A-Za-z0-9]*$", description="a class name such as MinStack")
]
GrowthText = Annotated[str, Meta(pattern=r"^O\(.+\)$", description="a growth class such as O(n)")]
Number: TypeAlias = int | float
Bounds = Annotated[list[Number], Meta(min_length=2, max_length=2, description="[lowest, highest]")]
SizeBounds = Annotated[
    list[Annotated[int, Meta(ge=0)]],
    Meta(min_length=2, max_length=2, description="[fewest, most] items"),
]


@final
class Topic(StrEnum):
    """The roadmap's topics; XP and streaks are kept for each."""

    ARRAYS = "arrays"
    STRINGS = "strings"
    PREFIX_SUM = "prefix-sum"
    LINKED_LIST = "linked-list"
    STACK = "stack"
    QUEUE_HEAP = "queue-heap"
    SLIDING_WINDOW = "sliding-window"
    TREES = "trees"
    GRAPHS = "graphs"
    HTTP = "http"
    ASYNC = "async"
    AUTH = "auth"
    CACHING = "caching"
    RATE_LIMITING = "rate-limiting"
    ML = "ml"
    BINARY_SEARCH = "binary-search"
    SYSTEM_DESIGN = "system-design"


@final
class Difficulty(StrEnum):
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@final
class Track(StrEnum):
    CORE = "core"
    EXTRA = "extra"


@final
class CheckerName(StrEnum):
    """How a returned value is held against the expected one. See docs/values.md."""

    EXACT = "exact"
    UNORDERED = "unordered"
    UNORDERED_NESTED = "unordered_nested"
    CLOSE = "close"
    ANY_VALID = "any_valid"


class _Part(Struct, frozen=True, forbid_unknown_fields=True):
    """Every mapping of the file is frozen, and an unknown key in it is a fault."""


@final
class Sized(_Part, frozen=True):
    """Constraints of a value that has parts: a list, a text, a linked structure."""

    size: SizeBounds
    items: "Constraint | None" = None
    chars: Annotated[str, Meta(min_length=1, description="the letters of a text")] | None = None
    height: Annotated[int, Meta(ge=1, description="most levels of a tree")] | None = None
    cycle: bool = False


Constraint: TypeAlias = Bounds | Sized


@final
class Growth(_Part, frozen=True):
    """The class a solution should reach; `reject` is null where CPython cannot tell."""

    time: GrowthText
    reject: GrowthText | None


@final
class Limits(_Part, frozen=True):
    """What a submission may use for one test. `memory_mb` counts above the worker's own."""

    memory_mb: Annotated[int, Meta(ge=16)] = 256
    cpu_factor: Annotated[int, Meta(ge=2, description="times the reference")] = 20
    output_mb: Annotated[int, Meta(ge=1)] = 16
    threads: bool = False
    packages: tuple[str, ...] = ()


@final
class FunctionLeetCode(_Part, frozen=True):
    """LeetCode's number and method name: that spelling is accepted as well."""

    number: Annotated[int, Meta(ge=1)]
    method: Annotated[str, Meta(pattern=r"^[A-Za-z_]\w*$", description="a Python name")]


@final
class ClassLeetCode(_Part, frozen=True):
    """LeetCode's class name, and its method names where they differ from ours."""

    number: Annotated[int, Meta(ge=1)]
    class_name: Annotated[ClassName, Meta(description="LeetCode's name")] = field(name="class")
    methods: dict[str, Name] = {}


@final
class FunctionSignature(_Part, frozen=True):
    function: Name
    params: dict[Name, TypeText]
    returns: TypeText


@final
class InPlaceSignature(_Part, frozen=True):
    """The answer is the parameter `result` as the call leaves it."""

    function: Name
    params: dict[Name, TypeText]
    result: Name


@final
class MethodSignature(_Part, frozen=True):
    params: dict[Name, TypeText] = {}
    returns: TypeText = "None"


@final
class ClassSignature(_Part, frozen=True, kw_only=True):
    class_name: ClassName = field(name="class")
    init: dict[Name, TypeText] = {}
    methods: dict[Name, MethodSignature]


@final
class CodecSignature(_Part, frozen=True, kw_only=True):
    """`params` names the one value; `encode` makes a text of it and `decode` the value again."""

    class_name: ClassName = field(name="class")
    params: dict[Name, TypeText]
    encode: Name
    decode: Name


@final
class Example(_Part, frozen=True):
    """A case that the statement shows."""

    input: dict[Name, PlainValue]
    output: PlainValue
    explanation: Text | None = None


@final
class CallExample(_Part, frozen=True):
    """The same for a class: `calls` starts with the constructor, as `[MinStack]`."""

    calls: list[PlainValue]
    outputs: list[PlainValue]
    explanation: Text | None = None


@final
class HiddenCase(_Part, frozen=True):
    """A hidden test: an input with its output, or a large one drawn by `sized(n, seed)`."""

    input: dict[Name, PlainValue] | None = None
    output: PlainValue = None
    sized: Annotated[int, Meta(ge=1)] | None = None
    seed: int = 0


@final
class HiddenCalls(_Part, frozen=True):
    """The same for a class."""

    calls: list[PlainValue] | None = None
    outputs: list[PlainValue] | None = None
    sized: Annotated[int, Meta(ge=1)] | None = None
    seed: int = 0


class _Common(_Part, frozen=True, kw_only=True, tag_field="kind"):
    format: Literal[1]
    title: Text
    topic: Topic
    tags: tuple[Slug, ...] = ()
    difficulty: Difficulty
    week: Annotated[int, Meta(ge=1, le=12)]
    track: Track
    prerequisites: tuple[Slug, ...] = ()
    statement: Text
    constraints: dict[Name, Constraint]
    checker: CheckerName = CheckerName.EXACT
    growth: Growth
    limits: Limits = Limits()
    hints: Annotated[tuple[Text, ...], Meta(min_length=3, max_length=3)]
    explanation: Text


@final
class FunctionSpec(_Common, frozen=True, kw_only=True, tag="function"):
    leetcode: FunctionLeetCode | None = None
    signature: FunctionSignature
    examples: Annotated[list[Example], Meta(min_length=1)]
    hidden: list[HiddenCase]


@final
class InPlaceSpec(_Common, frozen=True, kw_only=True, tag="in_place"):
    leetcode: FunctionLeetCode | None = None
    signature: InPlaceSignature
    examples: Annotated[list[Example], Meta(min_length=1)]
    hidden: list[HiddenCase]


@final
class ClassSpec(_Common, frozen=True, kw_only=True, tag="class"):
    leetcode: ClassLeetCode | None = None
    signature: ClassSignature
    examples: Annotated[list[CallExample], Meta(min_length=1)]
    hidden: list[HiddenCalls]


@final
class CodecSpec(_Common, frozen=True, kw_only=True, tag="codec"):
    """A pair of methods that undo each other, judged by the round trip.

    They run in two workers, so that nothing but the text passes between them.
    """

    leetcode: ClassLeetCode | None = None
    signature: CodecSignature
    examples: Annotated[list[Example], Meta(min_length=1)]
    hidden: list[HiddenCase]


Spec: TypeAlias = FunctionSpec | InPlaceSpec | ClassSpec | CodecSpec


@final
class Problem(Struct, frozen=True, kw_only=True):
    """A loaded package: its identity, its place on disk, its spec.

    `package_hash` covers every file of the package, so that an event of the journal
    says which edition of the problem it was judged by.
    """

    slug: str
    folder: Path
    package_hash: str
    spec: Spec
