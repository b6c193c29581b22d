def path_sum(root, target_sum):
    count = 0

    def visit(node, total, seen):
        nonlocal count
        if node is None:
            return
        total += node.val
        if total - target_sum in seen:
            count += 1
        is_new = total not in seen
        seen.add(total)
        visit(node.left, total, seen)
        visit(node.right, total, seen)
        if is_new:
            seen.remove(total)

    visit(root, 0, {0})
    return count
