def find_kth_largest(nums, k):
    board = [0] * k
    for number in nums:
        heappushpop(board, number)
    return board[0]
