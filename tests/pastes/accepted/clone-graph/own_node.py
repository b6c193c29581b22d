class Node:
    def __init__(self, val, neighbors=()):
        self.val = val
        self.neighbors = list(neighbors)

def cloneGraph(self, node):
    copies = {}

    def go(n):
        if n.val not in copies:
            copies[n.val] = Node(n.val)
            copies[n.val].neighbors = [go(m) for m in n.neighbors]
        return copies[n.val]

    return go(node) if node else None
