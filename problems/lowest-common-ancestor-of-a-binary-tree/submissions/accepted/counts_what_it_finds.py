def lowestCommonAncestor(self, root, p, q):
    answer = None

    def found_below(node):
        nonlocal answer
        if node is None:
            return 0
        found = found_below(node.left) + found_below(node.right) + (node in (p, q))
        if found == 2 and answer is None:
            answer = node
        return found

    found_below(root)
    return answer
