"""Nodes, grids, graphs, heaps and classes."""

import heapq
from collections import deque

from tests.playground.tracing import ListNode, TreeNode


# call: reverse(linked([1, 2, 3]))
# nodes: head prev cur following
# views: linked_list:linked_list
def reverse(head):
    prev, cur = None, head
    while cur:
        following = cur.next
        cur.next = prev
        prev, cur = cur, following
    return prev


# call: has_cycle(linked([3, 2, 0], 1))
# nodes: head slow fast
# views: linked_list:linked_list
def has_cycle(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
    return False


# call: merge(linked([1, 4]), linked([2]))
# nodes: a b dummy tail
# views: linked_list:linked_list
def merge(a, b):
    dummy = tail = ListNode()
    while a and b:
        if a.val <= b.val:
            tail.next, a = a, a.next
        else:
            tail.next, b = b, b.next
        tail = tail.next
    tail.next = a or b
    return dummy.next


# call: depth(tree([3, 9, 20]))
# nodes: root
# views: tree:tree
def depth(root):
    if root is None:
        return 0
    return 1 + max(depth(root.left), depth(root.right))


# call: flip(tree([4, 2, 7]))
# nodes: node
# views: tree:tree
def flip(node):
    if not node:
        return None
    node.left, node.right = flip(node.right), flip(node.left)
    return node


# call: levels(tree([1, 2, 3]))
# nodes: root node child
# views: tree:tree queue:queue
def levels(root):
    out, queue = [], deque([root])
    while queue:
        row = []
        for _ in range(len(queue)):
            node = queue.popleft()
            row.append(node.val)
            for child in (node.left, node.right):
                if child:
                    queue.append(child)
        out.append(row)
    return out


# call: valid(tree([2, 1, 3]), None, None)
# nodes: root
# views: tree:tree
def valid(root, low, high):
    if not root:
        return True
    if (low is not None and root.val <= low) or (high is not None and root.val >= high):
        return False
    return valid(root.left, low, root.val) and valid(root.right, root.val, high)


# call: balanced_tree([1, 2, 3])
# pointers: lo>nums hi>nums mid>nums
# nodes: node
# views: tree:tree
def balanced_tree(nums):
    def build(lo, hi):
        if lo > hi:
            return None
        mid = (lo + hi) // 2
        node = TreeNode(nums[mid])
        node.left = build(lo, mid - 1)
        node.right = build(mid + 1, hi)
        return node

    return build(0, len(nums) - 1)


# call: islands([["1", "0"], ["1", "1"]])
# pointers: r>grid c>>grid
# views: grid:grid
def islands(grid):
    rows, cols = len(grid), len(grid[0])

    def sink(r, c):
        if r < 0 or c < 0 or r >= rows or c >= cols or grid[r][c] != "1":
            return
        grid[r][c] = "0"
        sink(r + 1, c)
        sink(r - 1, c)
        sink(r, c + 1)
        sink(r, c - 1)

    found = 0
    for r in range(rows):
        for c in range(cols):
            if grid[r][c] == "1":
                found += 1
                sink(r, c)
    return found


# call: order(3, [[1, 0], [2, 1]])
# pointers: a, b>pairs a>waiting after>waiting one>waiting course>waiting
# graph: course after
# views: leads_to:graph queue:queue
def order(n, pairs):
    leads_to = [[] for _ in range(n)]
    waiting = [0] * n
    for a, b in pairs:
        leads_to[b].append(a)
        waiting[a] += 1
    queue = deque([one for one in range(n) if waiting[one] == 0])
    taken = []
    while queue:
        course = queue.popleft()
        taken.append(course)
        for after in leads_to[course]:
            waiting[after] -= 1
            if waiting[after] == 0:
                queue.append(after)
    return taken


# call: reach({"a": ["b"], "b": ["a", "c"], "c": []}, "a")
# graph: node nei
# views: graph:graph seen:set
def reach(graph, start):
    seen = set()

    def visit(node):
        seen.add(node)
        for nei in graph[node]:
            if nei not in seen:
                visit(nei)

    visit(start)
    return seen


# call: kth_largest([3, 1, 5], 2)
# pointers: number>nums
# views: heap:heap
def kth_largest(nums, k):
    heap = []
    for number in nums:
        heapq.heappush(heap, number)
        if len(heap) > k:
            heapq.heappop(heap)
    return heap[0]


# call: (lambda s: (s.push(3), s.push(1), s.pop(), s.get_min()))(MinStack())
# views: self.st:stack self.mins:stack
class MinStack:
    def __init__(self):
        self.st = []
        self.mins = []

    def push(self, val):
        self.st.append(val)
        if not self.mins or val <= self.mins[-1]:
            self.mins.append(val)

    def pop(self):
        if self.st.pop() == self.mins[-1]:
            self.mins.pop()

    def get_min(self):
        return self.mins[-1]


# call: (lambda c: (c.put(1, 1), c.put(2, 2), c.get(1), c.put(3, 3)))(LRU(2))
# nodes: self.head self.tail node last self
# views: linked_list:linked_list self.map:table
class Link:
    def __init__(self, key=0, val=0):
        self.key, self.val = key, val
        self.prev = self.next = None


class LRU:
    def __init__(self, capacity):
        self.capacity = capacity
        self.map = {}
        self.head, self.tail = Link(), Link()
        self.head.next, self.tail.prev = self.tail, self.head

    def get(self, key):
        if key not in self.map:
            return -1
        node = self.map[key]
        self._cut(node)
        self._add(node)
        return node.val

    def put(self, key, value):
        if key in self.map:
            self._cut(self.map[key])
        node = Link(key, value)
        self.map[key] = node
        self._add(node)
        if len(self.map) > self.capacity:
            node = self.head.next
            self._cut(node)
            del self.map[node.key]

    def _cut(self, node):
        node.prev.next, node.next.prev = node.next, node.prev

    def _add(self, node):
        last = self.tail.prev
        last.next = node
        node.prev, node.next = last, self.tail
        self.tail.prev = node
