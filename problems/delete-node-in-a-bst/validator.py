"""The tree is a search tree without equal values."""

from judge.problem.trees import first_out_of_order


def complaint(root, key):
    value = first_out_of_order(root or [])
    return None if value is None else f"{value} stands where the search for it does not lead"
