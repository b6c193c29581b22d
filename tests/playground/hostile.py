"""Programs that a recorder might stumble over; each answers the same with it and without.

Where the last line is reached, the answer tells what of theirs was called meanwhile.
"""

QUIET = {
    "dunders that note every call": """\
called = []

def noting(name):
    def method(self, *arguments):
        called.append(name)
        raise RuntimeError(name)
    return method

class Meta(type):
    __eq__ = noting("meta eq")
    __hash__ = noting("meta hash")
    __instancecheck__ = noting("instancecheck")
    __subclasscheck__ = noting("subclasscheck")
    __getattribute__ = noting("meta getattribute")

class Evil(metaclass=Meta):
    def __init__(self):
        self.value = 1
    for name in ("eq", "ne", "hash", "repr", "str", "len", "iter", "bool", "getattribute",
                 "getattr", "dir", "sizeof", "reduce", "format", "contains", "getitem"):
        locals()[f"__{name}__"] = noting(name)

    @property
    def __class__(self):
        called.append("class")
        return int

    @property
    def __dict__(self):
        called.append("dict")
        return {"forged": 1}

class EvilList(list):
    __eq__ = __len__ = __iter__ = __getitem__ = __repr__ = noting("list")

class EvilDict(dict):
    __eq__ = __len__ = __iter__ = __getitem__ = items = keys = values = noting("dict")

class EvilInt(int):
    __eq__ = __lt__ = __gt__ = __bool__ = __index__ = __int__ = __add__ = noting("int")

class EvilStr(str):
    __eq__ = __len__ = __str__ = __add__ = __format__ = __getitem__ = startswith = noting("str")

class EvilError(Exception):
    __str__ = __repr__ = noting("error")

class Odd:
    pass

Odd.__name__ = EvilStr("Odd")

def odd():
    return 1

odd.__code__ = odd.__code__.replace(co_name=EvilStr("odd"), co_filename=EvilStr("s.py"))

def two_sum(nums, target):
    evil = Evil()
    strange, one = Odd(), odd()
    row = [evil, EvilInt(3), EvilStr("x"), evil]
    table = EvilDict(a=evil)
    items = EvilList([1, 2])
    pair = (evil, evil)
    try:
        raise EvilError(evil)
    except EvilError as error:
        caught = error
    found = list(called)
    return found
""",
    "a mapping of their own for attributes": """\
called = []

class Spy(dict):
    def items(self):
        called.append("items")
        return []
    __iter__ = keys = __len__ = items

class Thing:
    pass

def two_sum(nums, target):
    thing = Thing()
    thing.__dict__ = Spy(a=1)
    vars(thing)[5] = 6
    return list(called)
""",
    "containers that hold themselves": """\
def two_sum(nums, target):
    row = [1]
    row.append(row)
    table = {"row": row}
    table["table"] = table
    pair = (row, table)
    row[0] = pair
    return [0, 1]
""",
    "numbers and texts without a form": """\
def two_sum(nums, target):
    nan, inf, huge = float("nan"), -math.inf, 10 ** 400
    huger = 1 << 100_000
    lone, control = "\\ud800", "\\x1b[31m\\0"
    return [nan != nan, len(lone)]
""",
    "swallowing everything": """\
def two_sum(nums, target):
    for number in range(5):
        try:
            raise SystemExit(number) if number % 2 else KeyboardInterrupt
        except BaseException:
            continue
    return [0, 1]
""",
    "generators thrown away": """\
def numbers():
    try:
        yield 1
        yield 2
    finally:
        total = 3

def two_sum(nums, target):
    first = next(numbers())
    half = numbers(); next(half); half.close()
    try:
        numbers().throw(ValueError("no"))
    except ValueError:
        pass
    return [first, sum(numbers())]
""",
    "a low recursion limit": """\
def down(depth):
    return 1 + down(depth + 1)

def two_sum(nums, target):
    sys.setrecursionlimit(60)
    try:
        down(0)
    except RecursionError:
        return [0, 1]
""",
    "code made at run time": """\
def two_sum(nums, target):
    scope = {}
    exec("def made(x):\\n    return x + 1", scope)
    total = eval("sum(nums)", {"nums": nums, "sum": sum})
    Point = type("Point", (), {"x": 1})
    point = Point()
    return [scope["made"](0), total]
""",
}

TAKES_OVER = {
    "no tracing": """\
def two_sum(nums, target):
    first = 0
    sys.settrace(None)
    second = 1
    return [first, second]
""",
    "another trace function": """\
def two_sum(nums, target):
    sys.settrace(lambda *_: None)
    return [0, 1]
""",
}

ENDS = {
    "exits": "def two_sum(nums, target):\n    x = 1\n    import os\n    os._exit(0)\n",
    "sleeps": "import time\ndef two_sum(nums, target):\n    x = 1\n    time.sleep(1000)\n",
    "a loop in C": "def two_sum(nums, target):\n    x = 1\n    sum(itertools.repeat(1))\n",
    "closes the pipe": "def two_sum(nums, target):\n    x = 1\n    __import__('os').close(4)\n",
}
"""Each after two steps that must not be lost."""
