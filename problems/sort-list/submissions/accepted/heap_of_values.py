def sort_list(head):
    heap = []
    node = head
    while node:
        heappush(heap, node.val)
        node = node.next
    front = tail = ListNode()
    while heap:
        tail.next = ListNode(heappop(heap))
        tail = tail.next
    return front.next
