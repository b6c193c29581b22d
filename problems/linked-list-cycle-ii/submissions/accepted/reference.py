def detect_cycle(head: ListNode | None) -> ListNode | None:
    meeting = meeting_point(head)
    if meeting is None:
        return None
    entry = head
    while entry is not meeting:
        entry, meeting = entry.next, meeting.next
    return entry


def meeting_point(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return slow
    return None
