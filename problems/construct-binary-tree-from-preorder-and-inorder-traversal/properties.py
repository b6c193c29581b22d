"""Laws that hold for every right answer. Each public function is one."""


def walks_through_the_tree_give_the_lists_again(solve, preorder, inorder):
    """Both walks through the tree that is returned give the two lists."""
    return _walks(solve(preorder=preorder, inorder=inorder)) == (preorder, inorder)


def only_the_order_of_values_matters(solve, preorder, inorder):
    """With the sign of each value changed, the tree is the same but for the signs."""
    tree = solve(preorder=preorder, inorder=inorder)
    negative = solve(preorder=[-x for x in preorder], inorder=[-x for x in inorder])
    return negative == [None if value is None else -value for value in tree]


def a_new_root_takes_the_tree_as_a_part(solve, preorder, inorder):
    """With a new value first in `preorder` and last in `inorder`, the tree is its left part."""
    new = next(value for value in range(len(preorder) + 1) if value not in set(preorder))
    walks = _walks(solve(preorder=[new, *preorder], inorder=[*inorder, new]))
    return walks == ([new, *preorder], [*inorder, new])


def _walks(tree):
    """Preorder and in-order of a tree in level order."""
    child = iter(range(1, 2 * len(tree) + 1))
    children = {
        place: (next(child), next(child)) for place, value in enumerate(tree) if value is not None
    }

    def walk(place, preorder, inorder):
        if place in children:
            preorder.append(tree[place])
            walk(children[place][0], preorder, inorder)
            inorder.append(tree[place])
            walk(children[place][1], preorder, inorder)
        return preorder, inorder

    return walk(0, [], [])
