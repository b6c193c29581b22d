def merge_k_lists(lists):
    heap = []
    for number, head in enumerate(lists):
        if head:
            heapq.heappush(heap, (head.val, number, head))
    front = tail = ListNode()
    while heap:
        _, number, node = heapq.heappop(heap)
        tail.next = ListNode(node.val)
        tail = tail.next
    return front.next
