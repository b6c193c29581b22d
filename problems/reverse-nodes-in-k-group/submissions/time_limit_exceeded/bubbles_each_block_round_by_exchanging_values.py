def reverse_k_group(head, k):
    # bubbles the nodes of each block round by exchanging values: O(n * k)
    node = head
    while node:
        end, count = node, 0
        while end and count < k:
            end = end.next; count += 1
        if count < k:
            break
        for length in range(k - 1, 0, -1):
            at = node
            for _ in range(length):
                at.val, at.next.val = at.next.val, at.val
                at = at.next
        node = end
    return head
