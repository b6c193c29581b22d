# attack: crashes
def two_sum(nums, target):
    raise type("\x1b]0;title\x07", (Exception,), {})("\x1b[2J\u202e\ud800\x00")
