def path_sum(root, target_sum):
    def visit(node, rest):
        if node is None:
            return 0
        count = 1 if node.val == rest else 0
        for child in (node.left, node.right):
            count += visit(child, rest - node.val)
            count += visit(child, target_sum)
        return count

    return visit(root, target_sum)
