def merge_k_lists(lists):
    heap = [(head.val, number, head) for number, head in enumerate(lists)]
    heapq.heapify(heap)
    front = tail = ListNode()
    while heap:
        _, number, node = heapq.heappop(heap)
        tail.next = node
        tail = node
        if node.next:
            heapq.heappush(heap, (node.next.val, number, node.next))
    return front.next
