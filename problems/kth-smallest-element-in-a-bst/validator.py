"""The tree is a search tree, and `k` is the number of one of its nodes in order."""

from itertools import pairwise

from judge.problem.trees import inorder


def complaint(root, k):
    for left, right in pairwise(inorder(root)):
        if left >= right:
            return f"`root` is no search tree: {left} stands to the left of {right}"
    nodes = sum(value is not None for value in root)
    if k > nodes:
        return f"`k` is {k}, but there are only {nodes} nodes"
    return None
