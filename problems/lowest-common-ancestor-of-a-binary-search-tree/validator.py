"""The tree is a search tree, and `p` and `q` are two different nodes of it."""

from itertools import pairwise

from judge.problem.trees import inorder


def complaint(root, p, q):
    for left, right in pairwise(inorder(root)):
        if left >= right:
            return f"`root` is no search tree: {left} stands to the left of {right}"
    if p == q:
        return f"`p` and `q` are both node {p}, but they must differ"
    return None
