def merge_two_lists(list1, list2):
    values = []
    for node in (list1, list2):
        while node:
            values.append(node.val)
            node = node.next
    values.sort(reverse=True)
    merged = None
    for value in values:
        merged = ListNode(value, merged)
    return merged
