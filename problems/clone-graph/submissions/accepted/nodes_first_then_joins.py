def clone_graph(node):
    originals = {}
    stack = [node] if node else []
    while stack:
        current = stack.pop()
        if current.val not in originals:
            originals[current.val] = current
            stack.extend(current.neighbors)
    copies = {val: Node(val, []) for val in originals}
    for val, original in originals.items():
        copies[val].neighbors = [copies[neighbor.val] for neighbor in original.neighbors]
    return copies[node.val] if node else None
