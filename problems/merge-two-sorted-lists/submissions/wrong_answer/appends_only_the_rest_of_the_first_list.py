def merge_two_lists(list1, list2):
    front = tail = ListNode()
    while list1 and list2:
        if list1.val <= list2.val:
            tail.next = ListNode(list1.val)
            list1 = list1.next
        else:
            tail.next = ListNode(list2.val)
            list2 = list2.next
        tail = tail.next
    if list1:
        tail.next = list1
    return front.next
