def merge_two_lists(list1, list2):
    merged = None
    while list1 or list2:
        if list2 is None or (list1 and list1.val <= list2.val):
            merged = append(merged, list1.val)
            list1 = list1.next
        else:
            merged = append(merged, list2.val)
            list2 = list2.next
    return merged


def append(head, value):
    if head is None:
        return ListNode(value)
    node = head
    while node.next:
        node = node.next
    node.next = ListNode(value)
    return head
