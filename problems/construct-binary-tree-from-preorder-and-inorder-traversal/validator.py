"""Values differ, and there is a tree that fits both lists."""


def complaint(preorder, inorder):
    if len(set(preorder)) < len(preorder):
        return "a value occurs twice in `preorder`"
    if sorted(preorder) != sorted(inorder):
        return "`preorder` and `inorder` do not hold the same values"
    return None if _fit(preorder, inorder) else "no tree has these two lists"


def _fit(preorder, inorder):
    """In both walks nodes wait for their left parts; in order they leave from the last on."""
    waiting, left = [], 0
    for value in preorder:
        waiting.append(value)
        while waiting and waiting[-1] == inorder[left]:
            waiting.pop()
            left += 1
    return not waiting
