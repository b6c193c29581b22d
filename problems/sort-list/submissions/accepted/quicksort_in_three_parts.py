def sort_list(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    for value in reversed(quicksort(values)):
        head = ListNode(value, head)
    return head


def quicksort(values):
    if not values:
        return []
    pivot = random.choice(values)
    smaller = [value for value in values if value < pivot]
    greater = [value for value in values if value > pivot]
    equal = [value for value in values if value == pivot]
    return quicksort(smaller) + equal + quicksort(greater)
