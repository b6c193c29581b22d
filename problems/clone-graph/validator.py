"""A connected graph whose joins go both ways, without loops and doubles."""

MOST_EDGES = 100_000


def complaint(node):
    edges = {(here, there) for here, joined in enumerate(node, start=1) for there in joined}
    if len(edges) < sum(map(len, node)):
        return "two nodes are joined twice"
    if len(edges) > 2 * MOST_EDGES:
        return f"there are more than {MOST_EDGES} joins"
    for here, there in edges:
        if not 1 <= there <= len(node):
            return f"node {here} is joined to {there}, but the nodes are 1 to {len(node)}"
        if here == there:
            return f"node {here} is joined to itself"
        if (there, here) not in edges:
            return f"node {here} is joined to {there}, but {there} is not joined to {here}"
    if len(node) > len(_reached(node)):
        return "not every node can be reached from node 1"
    return None


def _reached(node):
    reached = {1} if node else set()
    waiting = [*reached]
    while waiting:
        for neighbor in node[waiting.pop() - 1]:
            if neighbor not in reached:
                reached.add(neighbor)
                waiting.append(neighbor)
    return reached
