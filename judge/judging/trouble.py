"""A submission that cannot be judged at all -> the error that the person is shown."""

from pathlib import Path

from judge.errors import JudgeError, Place
from judge.judging.display import escape
from judge.judging.submission import Submission
from judge.problem.near_miss import near_miss
from judge.problem.signature import constructor_of, entry_name, function_of
from judge.problem.spec import ClassSpec, Spec
from judge.worker.outcome import Trouble


def trouble_error(trouble: Trouble, submission: Submission, spec: Spec) -> JudgeError:
    """The facts come from the worker and may be forged, so each is taken only as text."""
    facts, shown = trouble.facts, submission.shown
    match trouble.kind:
        case "syntax":
            return _syntax(facts, submission)
        case "missing":
            return _missing(_words(facts.get("defined")), submission, spec)
        case "missing_method":
            method = _word(facts.get("method"))
            close = near_miss(method, _words(facts.get("defined")))
            hint = f"it defines `{close}`; did you mean `{method}`?" if close else None
            return JudgeError(f"the class in `{shown}` has no method `{method}`", hint=hint)
        case "ambiguous":
            names = " and ".join(f"`{name}`" for name in _words(facts.get("names")))
            hint = "keep the one that you want judged"
            return JudgeError(f"`{shown}` defines both {names}", hint=hint)
        case "arity":
            return _arity(facts, shown)
        case "async":
            name = _word(facts.get("name"))
            return JudgeError(
                f"`{name}` in `{shown}` is async, and a plain function is asked for",
                hint=f"write `def {name}(…)` without `async`",
            )
        case "module":
            module = _word(facts.get("module"))
            return JudgeError(
                f"`{shown}` imports `{module}`, which the judge does not provide",
                hint="use the standard library",
            )
        case kind:
            return JudgeError(f"`{shown}` cannot be judged: {_word(kind)}")


def _syntax(facts: dict[str, object], submission: Submission) -> JudgeError:
    line, column = _number(facts.get("line")), _number(facts.get("column"))
    message = _word(facts.get("message"))
    where = Place(Path(submission.shown), line, column)
    return JudgeError(f"`{submission.shown}` has a syntax error: {message}", where=where)


def _missing(defined: list[str], submission: Submission, spec: Spec) -> JudgeError:
    wanted = entry_name(spec)
    bare = {name.rpartition(".")[2]: name for name in defined}
    close = near_miss(wanted, bare)
    asked = f"`{_asked(spec)}`"
    if close:
        hint = f"it defines `{bare[close]}`; did you mean {asked}?"
    elif defined:
        hint = f"it defines {', '.join(f'`{name}`' for name in defined[:5])}; write {asked}"
    else:
        hint = f"write {asked}"
    return JudgeError(f"`{submission.shown}` does not define `{wanted}`", hint=hint)


def _arity(facts: dict[str, object], shown: str) -> JudgeError:
    name, expected = _word(facts.get("name")), _number(facts.get("expected")) or 0
    parameters = _words(facts.get("parameters"))
    arguments = f"{expected} argument{'' if expected == 1 else 's'}"
    return JudgeError(
        f"`{name}` in `{shown}` cannot be called with {arguments}",
        hint=f"it takes ({', '.join(parameters)})",
    )


def _asked(spec: Spec) -> str:
    if isinstance(spec, ClassSpec):
        return f"class {constructor_of(spec).name}"
    function = function_of(spec)
    return f"{function.name}({', '.join(function.params)})"


def _word(fact: object) -> str:
    return escape(fact)[:200] if isinstance(fact, str) else "?"


def _words(fact: object) -> list[str]:
    return [_word(part) for part in fact[:20]] if isinstance(fact, list) else []


def _number(fact: object) -> int | None:
    return fact if type(fact) is int and 0 < fact < 10_000_000 else None
