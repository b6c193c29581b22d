"""What a submission has answered is kept by input and given out as it was."""

from judge.judging.answer_book import AnswerBook
from judge.judging.values import Mismatch
from judge.verdict import Plain


def test_an_answer_is_found_by_equal_arguments_in_any_order() -> None:
    book = AnswerBook()

    book[{"a": [1, 2], "b": "x"}] = [3]

    assert {"b": "x", "a": [1, 2]} in book
    assert book[{"b": "x", "a": [1, 2]}] == [3]
    assert {"a": [1, True], "b": "x"} not in book


def test_whoever_changes_an_answer_changes_a_copy() -> None:
    book = AnswerBook()
    book[{"a": 1}] = [3, 4]

    answer = book[{"a": 1}]
    assert isinstance(answer, list)
    answer.clear()

    assert book[{"a": 1}] == [3, 4]


def test_an_answer_of_the_wrong_type_is_kept_too() -> None:
    book = AnswerBook()
    wrong = Mismatch("it is a text", "'x'")

    book[{"a": 1}] = wrong

    assert book[{"a": 1}] == wrong


def test_what_is_no_plain_value_has_no_answer() -> None:
    arguments: dict[str, Plain] = {"a": object()}  # type: ignore[dict-item]  # a law may do that

    assert arguments not in AnswerBook()
