"""Labelled after the inference last changed, which has never been fitted to them."""

from bisect import bisect_left
from collections import defaultdict, deque

from tests.playground.tracing import ListNode


# call: gas([1, 2, 3], [2, 1, 2])
# pointers: i>gas i>cost start>gas start>cost
def gas(gas, cost):
    n = len(gas)
    start = tank = total = 0
    for i in range(n):
        diff = gas[i] - cost[i]
        tank += diff
        total += diff
        if tank < 0:
            start = i + 1
            tank = 0
    return start if total >= 0 else -1


# call: Solution().merge([[1, 3], [2, 4]], [0, 9])
# pointers: i>intervals
class Solution:
    def merge(self, intervals, new):
        out = []
        i = 0
        while i < len(intervals) and intervals[i][1] < new[0]:
            out.append(intervals[i])
            i += 1
        while i < len(intervals) and intervals[i][0] <= new[1]:
            new = [min(new[0], intervals[i][0]), max(new[1], intervals[i][1])]
            i += 1
        out.append(new)
        return out + intervals[i:]


# call: lis([3, 1, 2])
# pointers: x>nums pos>tails
def lis(nums):
    tails = []
    for x in nums:
        pos = bisect_left(tails, x)
        if pos == len(tails):
            tails.append(x)
        else:
            tails[pos] = x
    return len(tails)


# call: exist([["a", "b"], ["c", "d"]], "abd")
# pointers: r>board c>>board k>word
# views: board:grid
def exist(board, word):
    rows, cols = len(board), len(board[0])

    def dfs(r, c, k):
        if k == len(word):
            return True
        if r < 0 or c < 0 or r >= rows or c >= cols or board[r][c] != word[k]:
            return False
        keep, board[r][c] = board[r][c], "#"
        ok = any(dfs(r + dr, c + dc, k + 1) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)))
        board[r][c] = keep
        return ok

    return any(dfs(r, c, 0) for r in range(rows) for c in range(cols))


# call: trie(["ab", "ac"])
# pointers: w>words ch>w
# nodes: root node
# views: tree:tree
class T:
    def __init__(self):
        self.children = {}
        self.end = False


def trie(words):
    root = T()
    for w in words:
        node = root
        for ch in w:
            if ch not in node.children:
                node.children[ch] = T()
            node = node.children[ch]
        node.end = True
    return root


# call: partition(linked([3, 1, 2]), 2)
# nodes: head small big s b cur
# views: linked_list:linked_list
def partition(head, x):
    small = s = ListNode()
    big = b = ListNode()
    cur = head
    while cur:
        if cur.val < x:
            s.next = cur
            s = s.next
        else:
            b.next = cur
            b = b.next
        cur = cur.next
    b.next = None
    s.next = big.next
    return small.next


# call: knap([1, 2], [3, 4], 3)
# pointers: w>dp i>weights i>values
def knap(weights, values, cap):
    dp = [0] * (cap + 1)
    for i in range(len(weights)):
        for w in range(cap, weights[i] - 1, -1):
            dp[w] = max(dp[w], dp[w - weights[i]] + values[i])
    return dp[cap]


# call: bfs(4, [[0, 1], [1, 2], [2, 3]])
# pointers: u, v>edges node>dist nb>dist
# graph: node nb
# views: adj:graph q:queue
def bfs(n, edges):
    adj = defaultdict(list)
    for u, v in edges:
        adj[u].append(v)
        adj[v].append(u)
    dist = [-1] * n
    dist[0] = 0
    q = deque([0])
    while q:
        node = q.popleft()
        for nb in adj[node]:
            if dist[nb] < 0:
                dist[nb] = dist[node] + 1
                q.append(nb)
    return dist
