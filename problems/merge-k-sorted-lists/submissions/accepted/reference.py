from heapq import heapify, heappop, heapreplace


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    # Numbers differ, so that of equal values the number decides and no nodes are compared.
    heap = [(node.val, number, node) for number, node in enumerate(lists) if node]
    heapify(heap)
    front = tail = ListNode()  # stands before the first node of the result
    while heap:
        _, number, node = heap[0]
        tail.next = node
        tail = node
        if node.next:
            heapreplace(heap, (node.next.val, number, node.next))
        else:
            heappop(heap)
    return front.next
