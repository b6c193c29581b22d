def merge_two_lists(list1: ListNode | None, list2: ListNode | None) -> ListNode | None:
    front = tail = ListNode()  # stands before the first node of the result
    while list1 and list2:
        if list1.val <= list2.val:
            tail.next, list1 = list1, list1.next
        else:
            tail.next, list2 = list2, list2.next
        tail = tail.next
    tail.next = list1 or list2
    return front.next
