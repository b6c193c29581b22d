"""Labelled before the inference last changed: nodes, grids, graphs and classes."""

import heapq
from collections import deque

from tests.playground.tracing import ListNode, TreeNode


# call: remove_value(linked([1, 2, 1]), 1)
# nodes: head before node
# views: linked_list:linked_list
def remove_value(head, value):
    before = ListNode(0, head)
    anchor = before
    while before.next:
        node = before.next
        if node.val == value:
            before.next = node.next
        else:
            before = node
    return anchor.next


# call: right_side(tree([1, 2, 3, None, 5]))
# nodes: root node
# views: tree:tree level:queue
def right_side(root):
    seen = []
    level = deque([root] if root else [])
    while level:
        for _ in range(len(level)):
            node = level.popleft()
            if node.left:
                level.append(node.left)
            if node.right:
                level.append(node.right)
        seen.append(node.val)
    return seen


# call: in_order(tree([2, 1, 3]))
# nodes: root node
# views: tree:tree waiting:stack
def in_order(root):
    found, waiting, node = [], [], root
    while node or waiting:
        while node:
            waiting.append(node)
            node = node.left
        node = waiting.pop()
        found.append(node.val)
        node = node.right
    return found


# call: shortest(4, [[0, 1, 5], [0, 2, 1], [2, 1, 2]], 0)
# pointers: a, b, cost>roads
# graph: place other
# views: ways:graph ready:heap best:table
def shortest(n, roads, start):
    ways = {place: [] for place in range(n)}
    for a, b, cost in roads:
        ways[a].append((b, cost))
        ways[b].append((a, cost))
    best, ready = {}, [(0, start)]
    while ready:
        distance, place = heapq.heappop(ready)
        if place in best:
            continue
        best[place] = distance
        for other, length in ways[place]:
            if other not in best:
                heapq.heappush(ready, (distance + length, other))
    return best


# call: largest_area([[1, 1, 0], [0, 1, 0]])
# pointers: row>island col>>island
# views: island:grid
def largest_area(island):
    rows, cols = len(island), len(island[0])

    def area(row, col):
        if not (0 <= row < rows and 0 <= col < cols) or island[row][col] == 0:
            return 0
        island[row][col] = 0
        return 1 + area(row + 1, col) + area(row - 1, col) + area(row, col + 1) + area(row, col - 1)

    return max(area(row, col) for row in range(rows) for col in range(cols))


# call: spiral([[1, 2, 3], [4, 5, 6]])
# pointers: top>matrix bottom>matrix left>>matrix right>>matrix row>matrix col>>matrix
# views: matrix:grid
def spiral(matrix):
    top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
    order = []
    while top <= bottom and left <= right:
        for col in range(left, right + 1):
            order.append(matrix[top][col])
        for row in range(top + 1, bottom + 1):
            order.append(matrix[row][right])
        if top < bottom and left < right:
            for col in range(right - 1, left, -1):
                order.append(matrix[bottom][col])
            for row in range(bottom, top, -1):
                order.append(matrix[row][left])
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return order


# call: (lambda q: (q.push(1), q.push(2), q.pop()))(TwoStacks())
# views: self.inbox:stack self.outbox:stack
class TwoStacks:
    def __init__(self):
        self.inbox = []
        self.outbox = []

    def push(self, x):
        self.inbox.append(x)

    def pop(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        return self.outbox.pop()


# call: top_words(["a", "b", "a"], 1)
# pointers: word>words
# views: counts:table heap:heap
def top_words(words, k):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    heap = []
    for word, count in counts.items():
        heapq.heappush(heap, (count, word))
        if len(heap) > k:
            heapq.heappop(heap)
    return [word for _, word in heap]


# call: build([3, 9, 20], [9, 3, 20])
# pointers: split>inorder low>inorder high>inorder
# nodes: node
# views: tree:tree place:table
def build(preorder, inorder):
    place = {value: index for index, value in enumerate(inorder)}
    roots = iter(preorder)

    def subtree(low, high):
        if low > high:
            return None
        node = TreeNode(next(roots))
        split = place[node.val]
        node.left = subtree(low, split - 1)
        node.right = subtree(split + 1, high)
        return node

    return subtree(0, len(inorder) - 1)


# call: join_groups(4, [(0, 1), (2, 3), (1, 3)])
# pointers: item>parent one>parent a, b>pairs
# views: parent:list
def join_groups(n, pairs):
    parent = list(range(n))

    def leader(item):
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    groups = n
    for a, b in pairs:
        one, other = leader(a), leader(b)
        if one != other:
            parent[one] = other
            groups -= 1
    return groups
