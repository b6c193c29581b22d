def clone_graph(node):
    if node is None:
        return None
    copies = {}
    stack = [node]
    while stack:
        current = stack.pop()
        if current in copies:
            continue
        copies[current] = Node(current.val, current.neighbors)
        stack += current.neighbors
    return copies[node]
