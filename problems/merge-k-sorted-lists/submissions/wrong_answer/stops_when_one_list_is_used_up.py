def merge_k_lists(lists):
    heap = [(head.val, number, head) for number, head in enumerate(lists) if head]
    heapq.heapify(heap)
    front = tail = ListNode()
    while heap:
        _, number, node = heapq.heappop(heap)
        tail.next = ListNode(node.val)
        tail = tail.next
        if not node.next:
            break
        heapq.heappush(heap, (node.next.val, number, node.next))
    for _, _, node in sorted(heap, key=lambda entry: entry[:2]):
        tail.next = node
        while tail.next:
            tail = tail.next
    return front.next
