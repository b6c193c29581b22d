def clone_graph(node):
    copies = {}

    def copy_of(original):
        if original in copies:
            return copies[original]
        clone = Node(original.val)
        for neighbor in original.neighbors:
            clone.neighbors.append(copy_of(neighbor))
        copies[original] = clone
        return clone

    return copy_of(node) if node else None
