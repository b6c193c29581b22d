def merge_two_lists(list1, list2):
    if list1 is None:
        return list2
    if list2 is None:
        return list1
    if list2.val < list1.val:
        list1, list2 = list2, list1
    node = list1
    while node.next:
        node = node.next
    node.next = list2
    return list1
