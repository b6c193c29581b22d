def reverse_k_group(head, k):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    full = len(values) - len(values) % k
    turned = values[:full][::-1] + values[full:]
    for value in reversed(turned):
        head = ListNode(value, head)
    return head
