"""Questions that are answered once: how deep and how many they may be, in circles, and from which file."""

from __future__ import annotations

from typing import Dict, Iterator, List, Set

import pytest

from channels3_lint.semantics.answers import Answers


def chain(answers: Answers, length: int) -> List[str]:
    """What a question is answered that leads to an answer through so many questions, itself included."""

    def compute(number: int) -> Iterator[str]:
        if number == length:
            yield "found"
        else:
            yield from ask(number + 1)

    def ask(number: int) -> List[str]:
        return list(answers.of((number,), lambda: compute(number)))

    return ask(1)


def test_how_deep_questions_may_lead() -> None:
    assert chain(Answers(), 41) == ["found"]
    assert chain(Answers(), 42) == []


def test_what_was_too_deep_is_asked_again() -> None:
    answers = Answers()
    assert chain(answers, 42) == []
    assert answers.of((2,), lambda: ["found"]) == ("found",)
    assert answers.of((1,), lambda: ["found"]) == ()


def test_how_many_questions_a_file_may_ask() -> None:
    answers = Answers()
    # Those that were answered before do not count.
    for _ in "ab":
        assert all(answers.of((number,), lambda: "x") for number in range(19_999))
    assert answers.of(("last",), lambda: "x") == ("x",)
    assert answers.of(("one more",), lambda: "x") == ()


def test_an_answer_has_everything_once() -> None:
    assert Answers().of(("q",), lambda: "abca") == ("a", "b", "c")


def test_what_nests_deeper_than_the_stack_is_unknown() -> None:
    def deeper() -> Iterator[int]:
        yield from deeper()

    answers = Answers()
    assert answers.of(("outer",), lambda: [*answers.of(("inner",), deeper), 1]) == (1,)
    assert not answers.is_cut


# Circles


#: What every question leads to, besides its own name.
GRAPH: Dict[str, str] = {"a": "bc", "b": "ad", "c": "b", "d": ""}


@pytest.mark.parametrize("order", ["abcd", "dcba", "bacd", "cabd"])
def test_circles_are_answered_alike_in_any_order(order: str) -> None:
    answers = Answers()

    def ask(name: str) -> Set[str]:
        return set(answers.of((name,), lambda: sorted({name}.union(*map(ask, GRAPH[name])))))

    assert {name: "".join(sorted(ask(name))) for name in order} == {"a": "abcd", "b": "abcd", "c": "abcd", "d": "d"}


def test_whether_something_was_cut_short() -> None:
    answers = Answers()
    cut: List[bool] = []

    def inner() -> Iterator[int]:
        yield from answers.of(("beside",), lambda: [1])
        cut.append(answers.is_cut)
        yield from answers.of(("outer",), lambda: [1])
        cut.append(answers.is_cut)

    def outer() -> Iterator[int]:
        yield from answers.of(("inner",), inner)
        cut.append(answers.is_cut)

    assert answers.of(("outer",), outer) == (1,)
    assert cut == [False, True, True]
    assert not answers.is_cut


# Other files


def consult(answers: Answers) -> Iterator[int]:
    answers.is_elsewhere = True
    yield 1


def test_an_answer_says_whenever_it_is_given_that_another_file_was_consulted() -> None:
    answers = Answers()
    assert not answers.is_elsewhere
    for _ in range(2):
        with answers.watched():
            answers.of(("here",), lambda: [1])
            assert not answers.is_elsewhere
            answers.of(("outer",), lambda: answers.of(("elsewhere",), lambda: consult(answers)))
            assert answers.is_elsewhere
            answers.of(("here",), lambda: [1])
            assert answers.is_elsewhere
        assert not answers.is_elsewhere
    with answers.watched():
        answers.of(("elsewhere",), lambda: [2])
        assert answers.is_elsewhere


def test_a_new_question_forgets_no_file_that_was_consulted_before() -> None:
    answers = Answers()
    answers.of(("elsewhere",), lambda: consult(answers))
    answers.of(("here",), lambda: [1])
    assert answers.is_elsewhere
    with answers.watched():
        answers.of(("here",), lambda: [1])
        assert not answers.is_elsewhere


def test_what_is_watched_is_watched_no_longer_after_an_error() -> None:
    answers = Answers()
    with pytest.raises(KeyError), answers.watched():
        answers.is_elsewhere = True
        raise KeyError
    assert not answers.is_elsewhere


def test_an_answer_with_too_many_parts_is_unknown() -> None:
    answers = Answers()
    assert len(answers.of(("some",), lambda: range(200))) == 200
    assert answers.of(("many",), lambda: range(201)) == ()
    assert answers.of(("again",), lambda: [1] * 5_002) == ()
